import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BackupKeeper } from './backup-keeper';
import type { Kiosk } from './bridge';
import { answering, answeringLater } from './station/answering';
import { refuse } from './station/refuse';
import type { Settings } from './settings';
import type { Updates } from './updates';

export interface DeviceParts {
  settings: Settings;
  keeper: BackupKeeper;
  updates: Updates;
  /** The manager who has shown a PIN. Errors: NOT_ALLOWED. */
  manager: () => string;
  /** What of the system the device's settings reach. */
  system: DeviceSystem;
  report: (error: unknown) => string;
}

/** The computer as the kiosk uses it; a test brings its own. */
export interface DeviceSystem {
  /** Asks for a folder by the system's dialog; null where nobody chose one. */
  chooseFolder: () => Promise<string | null>;
  /** Brings the screen and the start of the app to what is set. */
  apply: (set: { kiosk: boolean; autoStart: boolean }) => void;
  quit: () => void;
  /** Closes the station, puts a backup in its place and starts the app anew. */
  restore: (file: string) => Promise<void>;
  /** The screens have shown that they live. */
  alive: () => void;
}

type DeviceAct = Extract<
  keyof Kiosk,
  | `device.${string}`
  | `backups.${string}`
  | `updates.${string}`
  | `recovery.${string}`
  | 'screens.alive'
  | 'trouble.note'
>;

/** Errors: NOT_FOUND. */
function refuseNowhere(folder: string | null | undefined): void {
  if (folder && !existsSync(folder)) {
    refuse('NOT_FOUND', `找不到文件夹：${folder}`, `There is no folder ${folder}`);
  }
}

const noTrouble = () =>
  answering(() => refuse('NOT_FOUND', '没有要恢复的', 'There is nothing to recover'));

/** The station is open: the ways out of trouble lead nowhere. */
const NOTHING_TO_RECOVER: Pick<Kiosk, Extract<keyof Kiosk, `recovery.${string}`>> = {
  'recovery.get': () => ({ ok: true, value: null }),
  'recovery.restore': noTrouble,
  'recovery.again': noTrouble,
  'recovery.quit': noTrouble,
};

/** What the manager sets for this computer: its screen, its backups, its updates. */
export function openDevice(parts: DeviceParts): Pick<Kiosk, DeviceAct> {
  const { settings, keeper, updates, manager, system } = parts;

  return {
    'device.get': () => ({ ok: true, value: settings.device.get() }),
    'device.set': (changes) =>
      answering(() => {
        manager();
        refuseNowhere(changes.backupFolder);
        const { backupFolder } = changes;
        const set = settings.device.set({
          ...changes,
          ...(backupFolder ? { backupFolder: resolve(backupFolder) } : {}),
        });
        system.apply(set);
        return set;
      }),
    'device.chooseFolder': () =>
      answeringLater(async () => {
        manager();
        return { folder: await system.chooseFolder() };
      }),
    'device.quit': () =>
      answering(() => {
        manager();
        system.quit();
        return {};
      }),
    'backups.get': () => answering(() => keeper.state()),
    'backups.make': () =>
      answeringLater(async () => {
        manager();
        await keeper.make('manual').catch((error: unknown) => {
          const reference = parts.report(error);
          refuse(
            'READ_ONLY',
            `备份没有做成(编号 ${reference}):请检查磁盘。记录都在`,
            `The backup could not be made (${reference}): please check the disk. All records are safe`,
          );
        });
        return keeper.state();
      }),
    'backups.restore': ({ name }) =>
      answeringLater(async () => {
        manager();
        const file = keeper.find(name) ?? refuse('NOT_FOUND', '找不到这个备份', 'No such backup');
        await keeper.settled();
        await system.restore(file);
        return {};
      }),
    ...NOTHING_TO_RECOVER,
    'updates.get': () => ({ ok: true, value: updates.state() }),
    'updates.check': () =>
      answeringLater(async () => {
        manager();
        await updates.check();
        return updates.state();
      }),
    'updates.install': () =>
      answering(() => {
        manager();
        if (!updates.install())
          refuse('NOT_FOUND', '没有可安装的更新', 'There is no update to install');
        return {};
      }),
    'screens.alive': () => {
      system.alive();
      return { ok: true, value: {} };
    },
    'trouble.note': ({ message, stack }) => {
      const error = new Error(message);
      error.name = 'Screens';
      if (stack) error.stack = stack;
      return { ok: true, value: { reference: parts.report(error) } };
    },
  };
}
