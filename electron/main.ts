import { join, resolve } from 'node:path';
import { app, dialog, ipcMain, powerMonitor, shell } from 'electron';
import { NEWS_CHANNEL, type News } from '../shared/contract/bridge';
import { openBridge } from './bridge';
import { systemClock, testClock, type Clock, type TestClock } from './clock';
import { workbookInThread } from './documents/start-workbook';
// oxlint-disable-next-line import/default -- the build puts the module's path there
import workbookThread from './documents/workbook-thread?modulePath';
import { openHeartbeat, type Heartbeat } from './heartbeat';
import { openKiosk } from './kiosk';
import { openPaper } from './paper';
import { openSettings } from './settings';
import { openAttachmentFiles } from './station/attachment-files';
import { openSession, type Session } from './station/session';
import { openStation } from './station/station';
import { openTimekeeper } from './station/timekeeper';
import { findOpenShift } from './store/shifts';
import { openSystemSigns } from './system-signs';
import { claimScheme, harden, isOwnFrame, openWindow, serveScreens } from './window';

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

const report = (error: unknown): void => void process.stderr.write(`${String(error)}\n`);

/** Sleep does not count as idle time everywhere: whoever wakes the machine shows a PIN again. */
function followPower(heartbeat: Heartbeat, session: Session): void {
  powerMonitor.on('resume', heartbeat.beat);
  const lock = (): void => {
    session.lock();
    heartbeat.beat();
  };
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
}

function start(): void {
  const folder = app.getPath('userData');
  const computer = chooseClock();
  const settings = openSettings(folder);
  const screens = join(app.getAppPath(), 'out/renderer');
  serveScreens(screens, openAttachmentFiles(folder));
  const preload = join(app.getAppPath(), 'out/preload/preload.cjs');
  // First, since the screens load in a process of their own while the station opens.
  const window = openWindow({ preload, dark: settings.get().theme === 'dark' });
  const station = openStation(folder);
  const tell = (item: News): void => {
    if (!window.isDestroyed()) window.webContents.send(NEWS_CHANNEL, item);
  };
  const paper = openPaper(screens);
  // A page that is still being drawn would keep the app running without a window.
  window.once('closed', paper.close);
  const clock = openTimekeeper(station, computer);
  const session = openSession(station, clock);
  const signs = openSystemSigns({ window, station, clock, settings });
  const kiosk = openKiosk({
    station,
    session,
    settings,
    clock,
    heard: () => heartbeat.heard(true),
    dataFolder: folder,
    appVersion: app.getVersion(),
    tell,
    showFolder: (path) => shell.openPath(path),
    showFile: (path) => shell.openPath(path),
    paper,
    workbook: workbookInThread(workbookThread),
  });
  openBridge(ipcMain, (frame) => isOwnFrame(window, frame), {
    station,
    session,
    kiosk,
    clock,
    changed: () => tell({ kind: 'changed' }),
    report,
  });

  const heartbeat = openHeartbeat({
    clock,
    session,
    signs,
    isShiftOpen: () => findOpenShift(station.db) !== undefined,
    tell,
    report,
  });
  // While they load, or load again, nobody hears an alarm.
  window.webContents.on('did-start-loading', () => heartbeat.heard(false));
  if ('moved' in computer) computer.moved = heartbeat.beat;
  followPower(heartbeat, session);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('will-quit', () => {
    heartbeat.stop();
    signs.close();
    station.close();
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
      report(error);
      explain(error, app.getPath('userData'));
      app.exit(1);
    });
} else {
  app.quit();
}
