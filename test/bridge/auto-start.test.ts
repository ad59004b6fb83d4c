import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { autoStart, type StartingApp } from '../../electron/auto-start';

describe('opening when somebody signs in', () => {
  let home: string;
  let set: unknown[];
  const app = (isPackaged = true): StartingApp => ({
    isPackaged,
    getPath: () => '/opt/Waterbar Station/waterbar-station',
    setLoginItemSettings: (settings) => set.push(settings),
  });
  const computer = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv = {}) => ({
    platform,
    env,
    home,
  });
  const entry = (config = join(home, '.config')): string =>
    join(config, 'autostart', 'waterbar-station.desktop');

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'waterbar-'));
    set = [];
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it.each(['win32', 'darwin'] as const)('is the system’s own setting on %s', (platform) => {
    autoStart(true, app(), computer(platform));
    autoStart(false, app(), computer(platform));
    expect(set).toEqual([{ openAtLogin: true }, { openAtLogin: false }]);
    expect(existsSync(entry())).toBe(false);
  });

  it('is a file on Linux, which goes again', () => {
    autoStart(true, app(), computer('linux'));
    expect(readFileSync(entry(), 'utf8').split('\n')).toContain(
      'Exec="/opt/Waterbar Station/waterbar-station"',
    );
    autoStart(false, app(), computer('linux'));
    autoStart(false, app(), computer('linux'));
    expect(existsSync(entry())).toBe(false);
    expect(set).toEqual([]);
  });

  it('names the AppImage and not the folder that it runs from, with every sign as it is', () => {
    const elsewhere = join(home, 'config');
    const env = { APPIMAGE: '/home/bar/50% "new"/$x.AppImage', XDG_CONFIG_HOME: elsewhere };
    autoStart(true, app(), computer('linux', env));
    expect(readFileSync(entry(elsewhere), 'utf8')).toContain(
      String.raw`Exec="/home/bar/50%% \"new\"/\$x.AppImage"`,
    );
  });

  it.each(['win32', 'linux'] as const)('is not for an app that was not installed, on %s', (on) => {
    autoStart(true, app(false), computer(on));
    expect([set, existsSync(entry())]).toEqual([[], false]);
  });
});
