import { join, resolve } from 'node:path';
import {
  app,
  dialog,
  ipcMain,
  type BrowserWindow,
  powerMonitor,
  powerSaveBlocker,
  shell,
} from 'electron';
import { NEWS_CHANNEL, type News } from '../shared/contract/bridge';
import { backupName } from '../shared/domain/backups';
import { BACKUP_FOLDER } from './backup-keeper';
// oxlint-disable-next-line import/default -- the build puts the module's path there
import backupThread from './backup-thread?modulePath';
import { openBridge } from './bridge';
import { systemClock, testClock, type Clock, type TestClock } from './clock';
import { workbookInThread } from './documents/start-workbook';
// oxlint-disable-next-line import/default -- the build puts the module's path there
import workbookThread from './documents/workbook-thread?modulePath';
import { openEquipment } from './equipment';
import { openHeartbeat } from './heartbeat';
import { openKiosk } from './kiosk';
import { openPaper } from './paper';
import { openSettings } from './settings';
import { openAttachmentFiles } from './station/attachment-files';
import { openSession } from './station/session';
import { openStation } from './station/station';
import { openTroubleLog } from './trouble-log';
import { claimScheme, harden, isOwnFrame, openWindow, serveScreens } from './window';

const SWEEP_MS = 1000;
const UPDATE_MS = 6 * 3_600_000;

/** `--data DIR`: another data folder than the user's own, with its own window and lock. */
function chooseDataFolder(): void {
  const at = process.argv.indexOf('--data');
  const asked = at < 0 ? undefined : process.argv[at + 1];
  if (asked) app.setPath('userData', resolve(asked));
  // What Chromium keeps for itself stays apart from the station's records.
  app.setPath('sessionData', join(app.getPath('userData'), 'chromium'));
}

/** Tests of the unpacked app move its clock by hand; the packaged app has only the system's. */
function chooseClock(): Clock | TestClock {
  const startsAt = process.env['WATERBAR_TEST_CLOCK'];
  if (app.isPackaged || !startsAt) return systemClock;
  const clock = testClock(Date.parse(startsAt));
  Object.assign(globalThis, { stationClock: clock });
  return clock;
}

/** Says what is wrong and what is safe, to whoever stands there. */
function explain(error: unknown, folder: string): void {
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox(
    '水吧台打不开 · The station cannot open',
    `${reason}\n\n${folder}\n\n数据没有改动。请联系经理。Nothing was changed. Please call the manager.`,
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

function start(): void {
  const folder = app.getPath('userData');
  const report = openReport(folder);
  const clock = chooseClock();
  const settings = openSettings(folder);
  const screens = join(app.getAppPath(), 'out/renderer');
  serveScreens(screens, openAttachmentFiles(folder));
  const preload = join(app.getAppPath(), 'out/preload/preload.cjs');
  // First, since the screens load in a process of their own while the station opens.
  const window = openWindow({ preload, dark: settings.get().theme === 'dark', report });
  const station = openStation(folder, {
    keepBefore: (code) => join(folder, BACKUP_FOLDER, backupName(code, clock.nowMs(), 'migration')),
  });
  const tell = (item: News): void => {
    if (!window.isDestroyed()) window.webContents.send(NEWS_CHANNEL, item);
  };
  const paper = openPaper(screens);
  // A page that is still being drawn would keep the app running without a window.
  window.once('closed', paper.close);
  const session = openSession(station, clock);
  const common = { station, session, settings, clock, tell, report };
  const equipment = openEquipment({ ...common, window, folder, backupThread });
  const kiosk = openKiosk({
    ...common,
    ...equipment,
    dataFolder: folder,
    appVersion: app.getVersion(),
    showFolder: showPath,
    showFile: showPath,
    paper,
    workbook: workbookInThread(workbookThread),
  });
  openBridge(ipcMain, (frame) => isOwnFrame(window, frame), {
    ...common,
    kiosk,
    changed: () => tell({ kind: 'changed' }),
  });

  const { keeper, updates, watchdog } = equipment;
  const heartbeat = openHeartbeat({ ...common, also: [keeper.look, watchdog.look] });
  if ('moved' in clock) clock.moved = heartbeat;
  const timers = [
    setInterval(heartbeat, SWEEP_MS),
    setInterval(() => void updates.check(), UPDATE_MS),
  ];
  // Sleep does not count as idle time everywhere: whoever wakes the machine shows a PIN again.
  const lock = (): void => {
    session.lock();
    heartbeat();
  };
  followSystem({ window, heartbeat, lock });
  app.on('will-quit', () => {
    for (const timer of timers) clearInterval(timer);
    station.close();
  });
}

/** What the system tells of: sleep, a locked screen, the app started a second time. */
function followSystem(parts: {
  window: BrowserWindow;
  heartbeat: () => void;
  lock: () => void;
}): void {
  const { window } = parts;
  powerMonitor.on('resume', parts.heartbeat);
  powerMonitor.on('suspend', parts.lock);
  powerMonitor.on('lock-screen', parts.lock);
  powerSaveBlocker.start('prevent-display-sleep');
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

chooseDataFolder();
claimScheme();
app.on('window-all-closed', () => app.quit());
app.on('web-contents-created', (_event, contents) => harden(contents));
if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      openReport(app.getPath('userData'))(error);
      explain(error, app.getPath('userData'));
      app.exit(1);
    });
} else {
  app.quit();
}
