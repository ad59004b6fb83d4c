import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/app';
import { PIN } from '../support/station';
import { MANAGER, STATION, writeStatementMonth } from '../support/statement-month';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { tapPin } from './pages/frame';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { soon, textOf } from './pages/look';

const LIST = `工号,姓名,性别,岗位,月工资
A201,郭佳怡,女,客服员,4600
A202,何子涵,男,厨师,4600
S201,马思雨,女,领班,"6,800"
`;

describe('a team that comes as a table', () => {
  const folder = newFolder();
  let kiosk: Kiosk;

  beforeAll(async () => {
    writeStatementMonth(folder, 6);
    kiosk = await openKiosk(folder, '2026-11-02T09:00:00');
  });
  afterAll(async () => {
    await kiosk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is looked at line by line before anything is changed', async () => {
    const { frame, page } = kiosk;
    await frame.go('settings');
    await page.getByTestId('act-unlock-team').click();
    await page.getByRole('dialog').getByTestId(`person-${MANAGER}`).click();
    await tapPin(page.getByRole('dialog').getByTestId('pin-pad'), PIN);
    await page.getByTestId('act-import-team').click();
    const sheet = page.getByTestId('import-sheet');
    await sheet.locator('input[type=file]').setInputFiles({
      name: '团队.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(LIST),
    });
    await soon(() => textOf(sheet)).toMatch(/第 3 行 A202 何子涵 .*岗位不认识/);
    expect(await textOf(sheet)).toMatch(/第 2 行 A201 郭佳怡 客服员 4600.00 新加/);
    const cut: string[] = [];
    await kiosk.picture('settings-import', async () => {
      cut.push(...(await cutParts(page)));
    });
    expect([cut, await smallTargets(page), await seriousFaults(page)]).toEqual([[], [], []]);
  });

  it('comes in with a first PIN, the wrong lines left out', async () => {
    const { frame, page } = kiosk;
    const act = page.getByTestId('act-import');
    expect(await act.isDisabled()).toBe(true);
    await page.getByLabel('新人的首次 PIN').fill('135790');
    await act.click();
    await frame.told('已导入 2 人');
    await page.getByTestId('staff-A201').waitFor();
    expect(await page.getByTestId('staff-A202').count()).toBe(0);
  });

  it('leaves again as a table', async () => {
    const { app, frame, page } = kiosk;
    await app.evaluate(({ shell }) => {
      shell.openPath = async () => '';
    });
    await page.getByTestId('act-export-team').click();
    await frame.told('名单已导出');
    const exported = join(folder, 'exports', `${STATION}-staff-2026-11-02`);
    for (const file of ['staff.xlsx', 'staff.csv'])
      expect(existsSync(join(exported, file))).toBe(true);
  });
});
