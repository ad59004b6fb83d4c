import { testClock, type TestClock } from '../../electron/clock';
import { answerScreens, type BridgeParts } from '../../electron/bridge';
import type { Paper } from '../../electron/documents/print-statements';
import { writeWorkbook } from '../../electron/documents/workbook';
import { openKiosk } from '../../electron/kiosk';
import type { Kept, Settings } from '../../electron/settings';
import { openSession, type Session } from '../../electron/station/session';
import { openTimekeeper, type Timekeeper } from '../../electron/station/timekeeper';
import { copyStation } from '../../electron/start-backup';
import { openUpdates, type Updater } from '../../electron/updates';
import { openBackupKeeper, type BackupKeeper } from '../../electron/backup-keeper';
import type { DeviceSystem } from '../../electron/device';
import type { News } from '../../shared/contract/bridge';
import type { Preferences } from '../../shared/contract/preferences';
import { DEFAULT_PREFERENCES } from '../../shared/domain/preferences';
import { DEFAULT_DEVICE, type DeviceSettings } from '../../shared/contract/device';
import type { CommandName } from '../../shared/contract/commands';
import type { QueryName } from '../../shared/contract/queries';
import type { Answer } from '../../shared/contract/refusal';
import { instantOf, openedStation, type TestStation } from './station';

/** A kiosk without a window: the bridge as the screens meet it, on a station of its own. */
export interface TestKiosk {
  test: TestStation;
  /** The computer's clock, moved by hand, and the station's time that is kept from it. */
  clock: TestClock;
  time: Timekeeper;
  session: Session;
  parts: BridgeParts;
  keeper: BackupKeeper;
  settings: Settings;
  news: News[];
  reported: unknown[];
  /** The files that the system's viewer was asked for. */
  shown: string[];
  paper: Paper;
  ask: (raw: unknown) => Promise<Answer<unknown>>;
  command: (as: string | undefined, name: CommandName, input: unknown) => Promise<Answer<unknown>>;
  query: (name: QueryName, input: unknown) => Promise<Answer<unknown>>;
  unlock: (no: string, pin?: string) => Promise<Answer<unknown>>;
}

/** Settings that last as long as the test. */
function inMemory<Values extends object>(values: Values): Kept<Values> {
  let kept = values;
  return {
    get: () => kept,
    set: (changes) => {
      kept = { ...kept, ...(changes as Partial<Values>) };
      return kept;
    },
  };
}

const plainSettings = (): Settings => ({
  ...inMemory<Preferences>({ ...DEFAULT_PREFERENCES, volume: 0 }),
  device: inMemory<DeviceSettings>(DEFAULT_DEVICE),
});

const unheard = (): void => undefined;

/** An updater that finds version 9.9.9 wherever it looks. */
function readyUpdater(): Updater {
  let heard: (info: { version: string }) => void = unheard;
  return {
    autoDownload: false,
    autoInstallOnAppQuit: true,
    updateConfigPath: null,
    logger: null,
    on: (_event, listener) => (heard = listener),
    setFeedURL: () => undefined,
    checkForUpdates: async () => {
      heard({ version: '9.9.9' });
      return null;
    },
    quitAndInstall: () => undefined,
  };
}

/** Paper without a window: what a PDF holds is looked at in the real app. */
const blankPaper = (): Paper => ({
  toPdf: async (html) => new TextEncoder().encode(`%PDF-1.4 of ${html.length} characters`),
  toPrinter: async () => true,
});

/** A computer that only notes what was asked of it. */
const notingComputer = (folder: string, shown: string[]): DeviceSystem => ({
  chooseFolder: async () => folder,
  apply: () => shown.push('applied'),
  quit: () => shown.push('quit'),
  restore: async (file) => void shown.push(`restored ${file}`),
  alive: () => shown.push('alive'),
});

export function openTestKiosk(at = '2026-10-01T10:00:00', test = openedStation()): TestKiosk {
  const clock = testClock(Date.parse(instantOf(at)));
  const time = openTimekeeper(test.station, clock);
  const session = openSession(test.station, time);
  const news: News[] = [];
  const reported: unknown[] = [];
  const shown: string[] = [];
  const paper = blankPaper();
  const settings = plainSettings();
  const report = (error: unknown): string => {
    reported.push(error);
    return 'TEST';
  };
  const second = (): string | null => settings.device.get().backupFolder;
  const keeper = openBackupKeeper({
    station: test.station,
    dataFolder: test.folder,
    clock,
    copy: copyStation,
    second,
    report,
    tell: (trouble) => news.push({ kind: 'backups', trouble }),
  });
  const kiosk = openKiosk({
    station: test.station,
    session,
    settings,
    clock: time,
    heard: () => undefined,
    keeper,
    updates: openUpdates({
      feed: () => settings.device.get().updateFeed,
      load: async () => readyUpdater(),
      folder: test.folder,
      report,
    }),
    system: notingComputer(test.folder, shown),
    report,
    dataFolder: test.folder,
    appVersion: '0.0.0',
    tell: (item) => news.push(item),
    showFolder: async () => '',
    showFile: async (path) => {
      shown.push(path);
      return '';
    },
    paper,
    workbook: writeWorkbook,
  });
  const parts: BridgeParts = {
    station: test.station,
    session,
    kiosk,
    clock: time,
    changed: () => news.push({ kind: 'changed' }),
    report,
  };
  const ask = (raw: unknown) => answerScreens(parts, raw);
  return {
    test,
    clock,
    time,
    session,
    parts,
    keeper,
    settings,
    news,
    reported,
    shown,
    paper,
    ask,
    command: (as, name, input) =>
      ask({ kind: 'command', as, do: name, with: input, id: crypto.randomUUID() }),
    query: (name, input) => ask({ kind: 'query', name, with: input }),
    unlock: (no, pin = '123456') =>
      ask({ kind: 'kiosk', name: 'session.unlock', with: { no, pin } }),
  };
}

/** The refusal's code, or 'ok'. */
export const codeOf = (answer: Answer<unknown>): string => (answer.ok ? 'ok' : answer.error.code);
