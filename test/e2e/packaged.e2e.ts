/* oxlint-disable vitest/expect-expect -- the floor's page object asserts */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBundle } from '../../electron/documents/check-bundle';
import { PACKAGE_EXECUTABLE, packageApp } from '../../scripts/package.mjs';
import { launchArgs } from '../../scripts/runtime.mjs';
import { newFolder } from '../support/app';
import { askKiosk } from '../support/ask-kiosk';
import { PIN } from '../support/station';
import { MANAGER, MONTH, STATION, writeStatementMonth } from '../support/statement-month';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { LI, ZHOU } from './pages/people';

const output = join(import.meta.dirname, '../../test-output/package-driven');
const unpacked = {
  executablePath: join(output, 'linux-unpacked', PACKAGE_EXECUTABLE),
  // Only what root needs: a packaged app knows where its code is.
  args: launchArgs().filter((argument) => argument.startsWith('--')),
};
/** A packaged app has the system's clock whatever it is told. */
const ANY_TIME = '2026-10-01T09:00:00';

// The folder that electron-builder unpacks is only started here where it is made for Linux.
describe.skipIf(process.platform !== 'linux')('the app as it is packaged', () => {
  const folder = newFolder();
  const monthFolder = newFolder();
  let kiosk: Kiosk;

  const start = async (data: string): Promise<void> => {
    kiosk = await openKiosk(data, ANY_TIME, unpacked);
  };

  beforeAll(async () => {
    await packageApp({ driven: true, output });
    await start(folder);
  });
  afterAll(async () => {
    await kiosk?.close();
    for (const path of [folder, monthFolder]) rmSync(path, { recursive: true, force: true });
  });

  it('founds a station and takes a first tap', async () => {
    const { firstRun, floor, frame, page } = kiosk;
    await firstRun.nameStation('云谷售楼处水吧', 'YG01');
    await firstRun.nameManager(ZHOU);
    await firstRun.add(LI);
    await firstRun.finish();
    await frame.go('floor');
    await floor.tap('T1');
    await floor.sheet.getByTestId('guests-2').click();
    // Nobody has checked in: the station asks who it is.
    await page.getByTestId(`person-${LI.no}`).click();
    await floor.shows('T1', 'waiting', '2 位');
    await floor.tap('T1');
    await floor.shows('T1', 'served', '已上茶');
  });

  it('S-01 finds the table as it was after its power was cut', async () => {
    await kiosk.kill();
    await start(folder);
    await kiosk.frame.go('floor');
    await kiosk.floor.shows('T1', 'served', '已上茶');
    await kiosk.close();
  });

  it("writes a month's bundle, workbook and statements among it", async () => {
    writeStatementMonth(monthFolder, 6);
    await start(monthFolder);
    await askKiosk(kiosk.page, 'session.unlock', { no: MANAGER, pin: PIN });
    const { answer } = await askKiosk(kiosk.page, 'export.month', { month: MONTH });
    expect(answer).toMatchObject({ ok: true });
    expect(checkBundle(join(monthFolder, 'exports', `${STATION}-${MONTH}`))).toMatchObject({
      ok: true,
    });
  });
});
