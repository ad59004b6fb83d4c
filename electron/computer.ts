import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { DeviceSystem } from './device';
import { openKioskMode } from './kiosk-mode';
import { prepareRestore } from './station/backups';

export interface ComputerParts {
  window: BrowserWindow;
  dataFolder: string;
  /** Lets go of the data folder, for good. */
  closeStation: () => void;
  alive: () => void;
}

/** Linux has no call for it: a file in the desktop's own folder does it. */
function autoStartOnLinux(on: boolean): void {
  const config = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  const entry = join(config, 'autostart', 'waterbar-station.desktop');
  if (!on) return rmSync(entry, { force: true });
  mkdirSync(dirname(entry), { recursive: true });
  const lines = ['[Desktop Entry]', 'Type=Application', 'Name=Waterbar Station'];
  writeFileSync(entry, [...lines, `Exec="${app.getPath('exe')}"`, ''].join('\n'));
}

/** Only an installed app opens by itself: a checked-out one would start a bare Electron. */
function autoStart(on: boolean): void {
  if (!app.isPackaged) return;
  if (process.platform === 'linux') autoStartOnLinux(on);
  else app.setLoginItemSettings({ openAtLogin: on });
}

/** The computer that the station runs on, as far as its manager sets it from here. */
export function openComputer(parts: ComputerParts): DeviceSystem {
  const mode = openKioskMode(parts.window, app);
  return {
    alive: parts.alive,
    async chooseFolder() {
      const { filePaths } = await dialog.showOpenDialog(parts.window, {
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0] ?? null;
    },
    apply(set) {
      mode.hold(set.kiosk);
      autoStart(set.autoStart);
    },
    quit: () => app.quit(),
    async restore(file) {
      const prepared = await prepareRestore(file, parts.dataFolder);
      parts.closeStation();
      try {
        prepared.finish();
      } finally {
        // With the station closed there is only one way on, whatever happened.
        app.relaunch();
        app.exit(0);
      }
    },
  };
}
