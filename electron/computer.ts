import { app, dialog, type BrowserWindow } from 'electron';
import { autoStart } from './auto-start';
import type { DeviceSystem } from './device';
import { openKioskMode } from './kiosk-mode';
import { prepareRestore } from './station/backups';

export interface ComputerParts {
  window: BrowserWindow;
  dataFolder: string;
  /** Lets go of the data folder, for good. */
  closeStation: () => void;
  startAnew: () => void;
  alive: () => void;
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
      autoStart(set.autoStart, app);
    },
    quit: () => app.quit(),
    async restore(file) {
      const prepared = await prepareRestore(file, parts.dataFolder);
      parts.closeStation();
      try {
        prepared.finish();
      } finally {
        // With the station closed there is only one way on, whatever happened.
        parts.startAnew();
      }
    },
  };
}
