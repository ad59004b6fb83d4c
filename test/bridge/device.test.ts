import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackupState, UpdateState } from '../../shared/contract/device';
import { MANAGER, SUPERVISOR } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';

describe('what the manager sets for this computer', () => {
  let kiosk: TestKiosk;
  let elsewhere: string;
  let backups: string;
  const act = (name: string, input: object = {}) => kiosk.ask({ kind: 'kiosk', name, with: input });
  const value = async <T>(name: string, input: object = {}): Promise<T> => {
    const answer = await act(name, input);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value as T;
  };
  const troubles = () =>
    kiosk.news.flatMap((item) => (item.kind === 'backups' ? [item.trouble] : []));
  /** A heartbeat after so many minutes, and all that it started. */
  async function beatAfter(minutes: number): Promise<void> {
    kiosk.clock.advance(minutes * 60_000);
    kiosk.keeper.look();
    await kiosk.keeper.settled();
  }

  beforeEach(() => {
    kiosk = openTestKiosk();
    elsewhere = mkdtempSync(join(tmpdir(), 'waterbar-'));
    backups = join(kiosk.test.folder, 'backups');
  });
  afterEach(() => {
    kiosk.test.close();
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it.each([
    ['device.set', { kiosk: true }],
    ['device.chooseFolder', {}],
    ['device.quit', {}],
    ['backups.make', {}],
    ['backups.restore', { name: 'GZ01-20261001T000005Z-daily.db' }],
    ['updates.check', {}],
    ['updates.install', {}],
  ])('%s needs a manager’s PIN', async (name, input) => {
    expect(codeOf(await act(name, input))).toBe('NOT_ALLOWED');
    await kiosk.unlock(SUPERVISOR);
    expect(codeOf(await act(name, input))).toBe('NOT_ALLOWED');
    expect(kiosk.shown).toEqual([]);
  });

  it('is kept, and brought to the screen at once', async () => {
    await kiosk.unlock(MANAGER);
    expect(await value('device.set', { kiosk: true })).toMatchObject({ kiosk: true });
    expect(await value('device.get')).toMatchObject({ kiosk: true, autoStart: false });
    expect(kiosk.shown).toEqual(['applied']);
  });

  it('a folder for backups has to be there', async () => {
    await kiosk.unlock(MANAGER);
    const nowhere = join(elsewhere, 'nowhere');
    expect(codeOf(await act('device.set', { backupFolder: nowhere }))).toBe('NOT_FOUND');
    expect(await value('device.get')).toMatchObject({ backupFolder: null });
  });

  it.each(['file:///tmp/feed', 'javascript:alert(1)', 'feed'])(
    'no updates are looked for at %s',
    async (updateFeed) => {
      await kiosk.unlock(MANAGER);
      expect(codeOf(await act('device.set', { updateFeed }))).toBe('BAD_INPUT');
    },
  );

  it('updates are off until a feed is named, and nothing is installed unasked', async () => {
    await kiosk.unlock(MANAGER);
    expect(await value<UpdateState>('updates.check')).toEqual({ standing: 'off', version: null });
    expect(codeOf(await act('updates.install'))).toBe('NOT_FOUND');
    await act('device.set', { updateFeed: 'https://updates.example/waterbar' });
    expect(await value<UpdateState>('updates.check')).toEqual({
      standing: 'ready',
      version: '9.9.9',
    });
    expect(codeOf(await act('updates.install'))).toBe('ok');
  });

  it('a backup is made once a day, by itself', async () => {
    await beatAfter(2);
    await beatAfter(2);
    expect(readdirSync(backups)).toEqual(['GZ01-20261001T020200Z-daily.db']);
    await beatAfter(24 * 60);
    expect(readdirSync(backups)).toHaveLength(2);
    expect(kiosk.reported).toEqual([]);
  });

  it('one more is made when a month is closed', async () => {
    await beatAfter(2);
    await kiosk.unlock(MANAGER);
    await kiosk.command(MANAGER, 'month.close', { month: '2026-09' });
    await beatAfter(2);
    expect(readdirSync(backups).filter((name) => name.includes('month-close'))).toHaveLength(1);
  });

  it('each goes to the second place as well, while that is there', async () => {
    await kiosk.unlock(MANAGER);
    await act('device.set', { backupFolder: elsewhere });
    const { second } = await value<BackupState>('backups.make');
    expect(second).toMatchObject({ folder: elsewhere, standing: 'ok' });
    expect(readdirSync(elsewhere)).toEqual(readdirSync(backups));
    expect(troubles()).toEqual([]);
  });

  it('a second place that is gone is told, and again when it is back', async () => {
    await kiosk.unlock(MANAGER);
    await act('device.set', { backupFolder: elsewhere });
    await beatAfter(2);
    rmSync(elsewhere, { recursive: true });
    await beatAfter(2);
    expect(await value<BackupState>('backups.get')).toMatchObject({
      second: { standing: 'missing' },
    });
    await beatAfter(24 * 60);
    expect(readdirSync(backups)).toHaveLength(2);
    elsewhere = mkdtempSync(join(tmpdir(), 'waterbar-'));
    await kiosk.unlock(MANAGER);
    await act('device.set', { backupFolder: elsewhere });
    await beatAfter(2);
    expect(troubles()).toEqual(['second-missing', null]);
  });

  it('a backup that cannot be made is told, and tried again later', async () => {
    writeFileSync(backups, 'a file where the folder should be');
    await beatAfter(2);
    await beatAfter(2);
    expect(kiosk.reported).toHaveLength(1);
    expect(troubles()).toEqual(['failed']);
    rmSync(backups);
    await beatAfter(15);
    expect(troubles()).toEqual(['failed', null]);
    expect(readdirSync(backups)).toHaveLength(1);
  });

  it('only a backup of ours is restored, from here or from the second place', async () => {
    await kiosk.unlock(MANAGER);
    await act('device.set', { backupFolder: elsewhere });
    const made = await value<BackupState>('backups.make');
    const name = made.backups[0]?.name ?? '';
    for (const odd of ['../station.db', 'station.db', 'GZ01-20200101T000000Z-daily.db']) {
      expect(codeOf(await act('backups.restore', { name: odd }))).toBe('NOT_FOUND');
    }
    expect(codeOf(await act('backups.restore', { name }))).toBe('ok');
    rmSync(join(backups, name));
    expect(existsSync(join(elsewhere, name))).toBe(true);
    expect(codeOf(await act('backups.restore', { name }))).toBe('ok');
    expect(kiosk.shown.filter((line) => line.startsWith('restored'))).toEqual([
      `restored ${join(backups, name)}`,
      `restored ${join(elsewhere, name)}`,
    ]);
  });

  it('what the screens did not expect is written down under a reference', async () => {
    const noted = await value('trouble.note', { message: 'x is not a function', stack: '  at y' });
    expect(noted).toEqual({ reference: 'TEST' });
    expect(kiosk.reported).toMatchObject([{ name: 'Screens', message: 'x is not a function' }]);
  });
});
