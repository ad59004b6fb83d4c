import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronPath, launchArgs } from '../../scripts/runtime.mjs';
import { station } from '../support/command-line';
import { newFolder } from '../support/app';
import { MANAGER, writeStatementMonth } from '../support/statement-month';
import { PIN } from '../support/station';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { soon, textOf } from './pages/look';
import { tapPin } from './pages/frame';

const NOON = '2026-11-02T12:00:00';

describe('a station that looks after itself', () => {
  const folder = newFolder();
  const second = join(newFolder(), 'usb');
  const backups = join(folder, 'backups');
  let kiosk: Kiosk;

  const openDevice = async (): Promise<void> => {
    const { frame, page } = kiosk;
    await frame.go('settings');
    await page.getByTestId('tab-device').click();
    await page.getByTestId('act-unlock-device').click();
    const sheet = page.getByRole('dialog');
    await sheet.getByTestId(`person-${MANAGER}`).click();
    await tapPin(sheet.getByTestId('pin-pad'), PIN);
    await page.getByTestId('last-backup').waitFor();
  };

  const lookAt = async (name: string): Promise<void> => {
    const cut: Record<number, string[]> = {};
    await kiosk.picture(name, async ({ width }) => {
      cut[width] = await cutParts(kiosk.page);
    });
    expect(cut).toEqual({ 1366: [], 1920: [] });
    expect(await smallTargets(kiosk.page)).toEqual([]);
    expect(await seriousFaults(kiosk.page)).toEqual([]);
  };

  beforeAll(async () => {
    mkdirSync(second);
    writeStatementMonth(folder, 6);
    kiosk = await openKiosk(folder, NOON);
  });
  afterAll(async () => {
    await kiosk?.close();
    for (const path of [folder, second]) rmSync(path, { recursive: true, force: true });
  });

  it('makes its first backup by itself, checked and whole', async () => {
    await kiosk.pass(120);
    await soon(() => existsSync(backups) && readdirSync(backups)).toHaveLength(1);
    await openDevice();
    expect(await textOf(kiosk.page.getByTestId('last-backup'))).toMatch(/2026-11-02 12:0\d，完好/);
  });

  it('copies each to a second place, and nags while that is gone', async () => {
    const { app, page } = kiosk;
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, second);
    await page.getByRole('button', { name: '选文件夹' }).click();
    await soon(() => textOf(page.getByTestId('second-place'))).toContain(second);
    await page.getByTestId('act-backup').click();
    await kiosk.frame.told('备份好了，已检查');
    expect(readdirSync(second)).toHaveLength(1);
    await lookAt('settings-device');
    rmSync(second, { recursive: true });
    await kiosk.pass(70);
    await soon(() => textOf(page.getByTestId('backup-trouble'))).toBe('备份盘没接上');
    mkdirSync(second);
    await kiosk.pass(70);
    await page.getByTestId('backup-trouble').waitFor({ state: 'detached' });
  });

  it('holds the screen: it closes for the manager alone', async () => {
    const { app, page } = kiosk;
    // Two minutes have gone by: the PIN is asked for again.
    await openDevice();
    const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    await page.getByText('锁定全屏').click();
    await soon(() => page.getByTestId('switch-kiosk').isChecked()).toBe(true);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await page.waitForTimeout(300);
    expect(await windows()).toBe(1);
    await page.getByText('锁定全屏').click();
    await soon(() => page.getByTestId('switch-kiosk').isChecked()).toBe(false);
  });

  it('is not opened a second time: the second start ends, and the first goes on', async () => {
    const args = [...launchArgs(), '--data', folder];
    const again = spawn(electronPath(), args, { stdio: 'ignore' });
    const code = await new Promise((ended) => again.once('exit', ended));
    expect(code).toBe(0);
    expect(await kiosk.page.getByTestId('backup-trouble').count()).toBe(0);
    await kiosk.frame.go('today');
    expect(existsSync(join(folder, 'logs', 'station.log'))).toBe(false);
  });

  it('comes back to the same screen when its screens crash', async () => {
    const { app, frame, page } = kiosk;
    await frame.lock();
    await frame.go('floor');
    const crashed = page.waitForEvent('crash');
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await crashed;
    const shows = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `document.querySelector('main [data-testid^="screen-"]')?.dataset.testid`,
        ),
      );
    await soon(shows).toBe('screen-floor');
    await kiosk.close();
    kiosk = await openKiosk(folder, NOON);
    expect(existsSync(join(folder, 'logs', 'station.log'))).toBe(true);
  });

  it('says what is wrong where its data is damaged, and goes back to the last whole backup', async () => {
    await kiosk.close();
    const file = join(folder, 'station.db');
    writeFileSync(file, 'no database at all, not any more');
    kiosk = await openKiosk(folder, NOON);
    const { app, page } = kiosk;
    const words = await textOf(page.getByTestId('screen-recovery'));
    expect(words).toMatch(/数据文件已损坏.*文件都保持原样.*最近的完好备份：2026-11-02 12:0/);
    await lookAt('recovery');
    await app.evaluate((electron) => {
      electron.app.relaunch = () => undefined;
    });
    const gone = new Promise((resolve) => app.process().once('exit', resolve));
    await page.getByTestId('act-restore').click();
    await gone;
    const aside = readdirSync(folder).find((name) => /^station\.db\.replaced-[^.]*$/.test(name));
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toContain('no database at all');
    expect(station(['verify', '--data', folder]).lines).toMatchObject([{ ok: true }]);
    kiosk = await openKiosk(folder, NOON);
    expect(await kiosk.page.getByTestId('screen-today').count()).toBe(1);
  });

  it('goes back to a backup, and keeps what was there aside', async () => {
    await openDevice();
    const { app, page } = kiosk;
    await app.evaluate((electron) => {
      electron.app.relaunch = () => undefined;
    });
    await page.getByRole('button', { name: '恢复' }).last().click();
    await page.getByTestId('restore-sheet').waitFor();
    await lookAt('settings-restore');
    const gone = new Promise((resolve) => app.process().once('exit', resolve));
    await page.getByTestId('act-restore').click();
    await gone;
    expect(readdirSync(folder).filter((name) => name.includes('replaced'))).not.toEqual([]);
    expect(station(['verify', '--data', folder]).lines).toMatchObject([{ ok: true }]);
    kiosk = await openKiosk(folder, NOON);
    expect(await kiosk.page.getByTestId('screen-today').count()).toBe(1);
  });
});
