import type { BrowserWindow } from 'electron';
import type { News } from '../shared/contract/bridge';
import { openBackupKeeper, type BackupKeeper } from './backup-keeper';
import type { Clock } from './clock';
import { openComputer } from './computer';
import type { DeviceSystem } from './device';
import type { Settings } from './settings';
import { copyInThread } from './start-backup';
import type { Station } from './station/station';
import { openUpdates, type Updater, type Updates } from './updates';
import { openWatchdog, type Watchdog } from './watchdog';

export interface EquipmentParts {
  window: BrowserWindow;
  station: Station;
  settings: Settings;
  clock: Clock;
  /** The data folder. */
  folder: string;
  tell: (item: News) => void;
  report: (error: unknown) => string;
  /** The built backup-thread.ts. */
  backupThread: string;
  startAnew: () => void;
}

/** What keeps the station in working order beside its work: backups, updates, the screen itself. */
export function openEquipment(parts: EquipmentParts): {
  keeper: BackupKeeper;
  updates: Updates;
  system: DeviceSystem;
  watchdog: Watchdog;
} {
  const { window, station, settings, clock, folder, report } = parts;
  const watchdog = openWatchdog(clock.monotonicMs, () => window.webContents.reload(), report);
  const system = openComputer({
    window,
    dataFolder: folder,
    closeStation: station.close,
    startAnew: parts.startAnew,
    alive: watchdog.alive,
  });
  try {
    system.apply(settings.device.get());
  } catch (error) {
    // A full disk keeps the start-up entry from being written, not the station from opening.
    report(error);
  }
  const keeper = openBackupKeeper({
    station,
    dataFolder: folder,
    clock,
    copy: copyInThread(parts.backupThread),
    second: () => settings.device.get().backupFolder,
    report,
    tell: (trouble) => parts.tell({ kind: 'backups', trouble }),
  });
  const updates = openUpdates({
    feed: () => settings.device.get().updateFeed,
    load: async () => (await import('electron-updater')).autoUpdater as unknown as Updater,
    folder,
    report,
  });
  return { keeper, updates, system, watchdog };
}
