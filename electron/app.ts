import { join } from 'node:path';
import { app, dialog, type BrowserWindow, powerMonitor, shell } from 'electron';
import type { News } from '../shared/contract/bridge';
import { NEWS_CHANNEL } from '../shared/contract/channels';
import { backupName } from '../shared/domain/backups';
// oxlint-disable-next-line import/default -- the build puts the module's path there
import backupThread from './backup-thread?modulePath';
// A built file's path, not what is in it.
// oxlint-disable-next-line import/default
import verifyThread from './verify-thread?modulePath';
import { answerScreens } from './bridge';
import { systemClock, testClock, type Clock, type TestClock } from './clock';
import { workbookInThread } from './documents/start-workbook';
// oxlint-disable-next-line import/default -- the build puts the module's path there
import workbookThread from './documents/workbook-thread?modulePath';
import { openEquipment } from './equipment';
import { openHeartbeat } from './heartbeat';
import { openKiosk } from './kiosk';
import { openPaper } from './paper';
import { openRecovery } from './recovery';
import { openSettings, type Settings } from './settings';
import { BACKUP_FOLDER, troubleOf } from './station/opening-trouble';
import { openQuiet } from './station/quiet';
import { openSession, type Session } from './station/session';
import { prepareRestore } from './station/backups';
import { openStation, type Station } from './station/station';
import { openTimekeeper, type Timekeeper } from './station/timekeeper';
import { findOpenShift } from './store/shifts';
import { verifyInThread } from './start-verify';
import { openSystemSigns } from './system-signs';
import type { Answering } from './open-bridge';
import type { Starts } from './start-anew';
import { openTroubleLog } from './trouble-log';
import { paintGround, reviveScreens } from './window';

const UPDATE_MS = 6 * 3_600_000;

/** Tests of the unpacked app move its clock by hand; the packaged app has only the system's. */
function chooseClock(): Clock | TestClock {
  const startsAt = process.env['WATERBAR_TEST_CLOCK'];
  if (app.isPackaged || !startsAt) return systemClock;
  const clock = testClock(Date.parse(startsAt));
  Object.assign(globalThis, { stationClock: clock });
  return clock;
}

/** Says what is wrong, what is safe and what helps, to whoever stands there; and writes it down. */
export function explain(error: unknown, folder: string): void {
  openReport(folder)(error);
  const { words, file, lastGoodBackup } = troubleOf(error, folder);
  const backup = lastGoodBackup
    ? `最近的完好备份 · The last good backup (${new Date(lastGoodBackup.atMs).toLocaleString()}):\n${lastGoodBackup.file}\n\n`
    : '';
  dialog.showErrorBox(
    '水吧台打不开 · The station cannot open',
    `${words.zh}。\n${words.en}.\n\n${backup}${file}\n\n请联系经理。Please call the manager.`,
  );
}

/** Opens a file or folder as the system does; answers what went wrong, or ''. */
const showPath = (path: string): Promise<string> => shell.openPath(path);

/** Everything unexpected in this process comes here: it is written down, and the app goes on. */
function openReport(folder: string): (error: unknown) => string {
  const log = openTroubleLog(join(folder, 'logs'));
  const report = (error: unknown): string => log.note('main', error);
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  return report;
}

/** So long after the start the screens stand, on a slow machine too. */
const STANDING_MS = 10_000;

/** What may take a while is not begun while the screens load. */
function onceStanding(clock: Timekeeper, chore: () => void): () => void {
  const fromMs = clock.monotonicMs() + STANDING_MS;
  return () => {
    if (clock.monotonicMs() >= fromMs) chore();
  };
}

/** What looks with each beat whether it has something to do. */
interface Looking {
  look: () => void;
}

/** What the station does for itself with each beat. */
const chores = (
  station: Station,
  clock: Timekeeper,
  keeper: Looking,
  others: readonly Looking[],
): (() => void)[] => [
  // A backup of years takes a processor and the disk for a while.
  onceStanding(clock, keeper.look),
  ...others.map(({ look }) => look),
  // Only on a clock that is believed: what is taken out of the records does not come back.
  () => {
    if (clock.doubt() === null) station.forgetGuests(clock.nowMs());
  },
  () => void station.keepSearch(),
  // A clock far ahead would take today for a past day.
  onceStanding(clock, () => {
    if (clock.doubt() === null) station.keepFigures(clock.nowMs());
  }),
];

/** The station and its time, which may have to write. Errors: as openStation; nothing is open then. */
function openTimed(folder: string, computer: Clock): { station: Station; clock: Timekeeper } {
  const station = openStation(folder, {
    keepBefore: (code) =>
      join(folder, BACKUP_FOLDER, backupName(code, computer.nowMs(), 'migration')),
  });
  try {
    return { station, clock: openTimekeeper(station, computer) };
  } catch (error) {
    station.close();
    throw error;
  }
}

/** What is let go of, in its order, when the app ends. */
function endWith(...steps: (() => void)[]): void {
  app.on('will-quit', () => steps.forEach((step) => step()));
}

/** What the screens are told, for as long as they are there. */
const tellingTo =
  (window: BrowserWindow) =>
  (item: News): void => {
    if (!window.isDestroyed()) window.webContents.send(NEWS_CHANNEL, item);
  };

/** What `main.ts` has begun while the rest of the app was read. */
export interface Begun {
  folder: string;
  /** The folder of the built screens. */
  screens: string;
  window: BrowserWindow;
  starts: Starts;
}

/** Opens the station behind the window. Returns what answers its screens. */
export function start({ folder, screens, window, starts }: Begun): Answering {
  const report = openReport(folder);
  const computer = chooseClock();
  const settings = openSettings(folder);
  paintGround(window, settings.get().theme === 'dark');
  reviveScreens(window, report);
  let opened: ReturnType<typeof openTimed>;
  try {
    opened = openTimed(folder, computer);
  } catch (error) {
    report(error);
    return offerRecovery({ settings, report, folder, error, again: starts.anew });
  }
  const { station, clock } = opened;
  const tell = tellingTo(window);
  const paper = openPaper(screens);
  // A page that is still being drawn would keep the app running without a window.
  window.once('closed', paper.close);
  const session = openSession(station, clock);
  const common = { station, session, settings, clock, tell, report };
  const equipment = openEquipment({
    ...common,
    startAnew: starts.anew,
    window,
    folder,
    backupThread,
  });
  const quiet = openQuiet(clock, station.settle);
  const kiosk = openKiosk({
    ...common,
    ...equipment,
    heard: () => heartbeat.heard(true),
    dataFolder: folder,
    appVersion: app.getVersion(),
    showFolder: showPath,
    showFile: showPath,
    paper,
    workbook: workbookInThread(workbookThread),
  });
  const bridge = {
    ...common,
    kiosk,
    verify: verifyInThread(verifyThread, folder),
    changed: () => {
      quiet.changed();
      tell({ kind: 'changed' });
    },
  };
  const signs = openSystemSigns({ window, station, clock, settings });
  const heartbeat = openHeartbeat({
    ...common,
    signs,
    isShiftOpen: () => findOpenShift(station.db) !== undefined,
    also: chores(station, clock, equipment.keeper, [equipment.watchdog, quiet]),
  });
  // While they load, or load again, nobody hears an alarm.
  window.webContents.on('did-start-loading', () => heartbeat.heard(false));
  if ('moved' in computer) computer.moved = heartbeat.beat;
  const looking = setInterval(() => void equipment.updates.check(), UPDATE_MS);
  followSystem({ window, session, beat: heartbeat.beat });
  endWith(() => clearInterval(looking), heartbeat.stop, signs.close, station.close);
  return (raw) => answerScreens(bridge, raw);
}

/** The station cannot be opened: the window says why, and offers the ways on. */
function offerRecovery(parts: {
  settings: Settings;
  report: (error: unknown) => string;
  folder: string;
  error: unknown;
  again: () => void;
}): Answering {
  const { folder, again } = parts;
  return openRecovery({
    ...parts,
    trouble: troubleOf(parts.error, folder),
    quit: () => app.quit(),
    restore: async (file) => {
      (await prepareRestore(file, folder)).finish();
      again();
    },
  });
}

/** What the system tells of: sleep, a locked screen, the app started a second time. */
function followSystem(parts: { window: BrowserWindow; session: Session; beat: () => void }): void {
  const { window, session, beat } = parts;
  powerMonitor.on('resume', beat);
  // Sleep does not count as idle time everywhere: whoever wakes the machine shows a PIN again.
  const lock = (): void => {
    session.lock();
    beat();
  };
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}
