import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettings } from '../../electron/settings';
import { openTestKiosk } from '../support/bridge';

// electron-store asks Electron for the app's version and folder, and for nothing else here.
vi.mock('electron', () => {
  const app = { getVersion: () => '0.0.0', getPath: () => tmpdir() };
  const electron = { app, ipcMain: { on: () => undefined }, shell: {} };
  return { ...electron, default: electron };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waterbar-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('settings', () => {
  it.each([
    ['cut off', '{"language": "en", "the'],
    ['of another shape', '{"language": 7}'],
    ['no object', '[1]'],
    ['empty', ''],
    ['zeros', '\0\0\0\0'],
  ])('that are %s mean the defaults, and are whole once they are set again', (_what, text) => {
    writeFileSync(join(folder, 'preferences.json'), text);
    writeFileSync(join(folder, 'device.json'), text);
    const settings = openSettings(folder);
    expect(settings.get().language).toBe('zh');
    expect(settings.device.get()).toMatchObject({ kiosk: false, updateFeed: null });
    settings.set({ language: 'en' });
    expect(openSettings(folder).get().language).toBe('en');
  });

  it('that cannot be read at all do not keep the station from starting', () => {
    mkdirSync(join(folder, 'preferences.json'));
    expect(openSettings(folder).get().language).toBe('zh');
  });

  it('that cannot be written are refused with the disk’s own words', async () => {
    const kiosk = openTestKiosk();
    kiosk.settings.set = () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    const input = { language: 'en' };
    const answer = await kiosk.ask({ kind: 'kiosk', name: 'preferences.set', with: input });
    expect(answer).toMatchObject({ ok: false, error: { code: 'READ_ONLY' } });
    kiosk.test.close();
  });
});
