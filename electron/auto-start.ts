import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { App } from 'electron';

/** What of the app and its computer this needs; a test brings its own. */
export type StartingApp = Pick<App, 'isPackaged' | 'getPath' | 'setLoginItemSettings'>;

interface Computer {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
}

const here = (): Computer => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
});

/** An argument of a desktop entry: quoted, its own signs kept from being read. */
const quoted = (path: string): string =>
  `"${path.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;

/** Linux has no call for it: a file in the desktop's own folder does it. */
function autoStartOnLinux(on: boolean, app: StartingApp, { env, home }: Computer): void {
  const config = env['XDG_CONFIG_HOME'] ?? join(home, '.config');
  const entry = join(config, 'autostart', 'waterbar-station.desktop');
  if (!on) return rmSync(entry, { force: true });
  mkdirSync(dirname(entry), { recursive: true });
  // An AppImage runs from a folder that is gone with it: what starts is the file itself.
  const program = env['APPIMAGE'] ?? app.getPath('exe');
  const lines = ['[Desktop Entry]', 'Type=Application', 'Name=Waterbar Station'];
  writeFileSync(entry, [...lines, `Exec=${quoted(program)}`, ''].join('\n'));
}

/**
 * Opens the app when somebody signs in, or no longer. Only an installed app opens by itself: a
 * checked-out one would start a bare Electron. Errors: the system's own.
 */
export function autoStart(on: boolean, app: StartingApp, computer = here()): void {
  if (!app.isPackaged) return;
  if (computer.platform === 'linux') autoStartOnLinux(on, app, computer);
  else app.setLoginItemSettings({ openAtLogin: on });
}
