import { join, resolve } from 'node:path';
import { app, dialog, ipcMain, powerMonitor, powerSaveBlocker, shell } from 'electron';
import { NEWS_CHANNEL, type News } from '../shared/contract/bridge';
import { openBridge } from './bridge';
import { systemClock, testClock, type Clock, type TestClock } from './clock';
import { workbookInThread } from './documents/start-workbook';
// oxlint-disable-next-line import/default -- the build puts the module's path there
import workbookThread from './documents/workbook-thread?modulePath';
import { openKiosk } from './kiosk';
import { openPaper } from './paper';
import { openSettings } from './settings';
import { watchTimers } from './station/alarms';
import { openAttachmentFiles } from './station/attachment-files';
import { openSession } from './station/session';
import { openStation, type Station } from './station/station';
import { claimScheme, harden, isOwnFrame, openWindow, serveScreens } from './window';

const SWEEP_MS = 1000;

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

/** A beat that fails, on a full disk say, is reported; the next one tries again. */
const calmly = (work: () => unknown) => (): void => {
  try {
    work();
  } catch (error) {
    report(error);
  }
};

/** One heartbeat a second: what is missed is marked, what became due is told, the screens get the time. */
function beat(parts: {
  station: Station;
  clock: Clock;
  tell: (item: News) => void;
  session: ReturnType<typeof openSession>;
}): () => void {
  const look = watchTimers(parts.station);
  let shown = false;
  return () => {
    const nowMs = parts.clock.nowMs();
    parts.tell({ kind: 'time', nowMs });
    const unlocked = parts.session.current();
    if (shown && unlocked === null) parts.tell({ kind: 'session', unlocked });
    shown = unlocked !== null;
    // Last: it writes, and what cannot be written must not keep the rest from the screens.
    const alarms = look(nowMs);
    for (const alarm of alarms) parts.tell({ kind: 'alarm', ...alarm });
    if (alarms.some((alarm) => alarm.standing === 'missed')) parts.tell({ kind: 'changed' });
  };
}

function start(): void {
  const folder = app.getPath('userData');
  const clock = chooseClock();
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
  const session = openSession(station, clock);
  const kiosk = openKiosk({
    station,
    session,
    settings,
    clock,
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

  const heartbeat = calmly(beat({ station, clock, tell, session }));
  const timer = setInterval(heartbeat, SWEEP_MS);
  const indexing = setInterval(calmly(station.keepSearch), SWEEP_MS);
  if ('moved' in clock) clock.moved = heartbeat;
  powerMonitor.on('resume', heartbeat);
  // Sleep does not count as idle time everywhere: whoever wakes the machine shows a PIN again.
  const lock = (): void => {
    session.lock();
    heartbeat();
  };
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerSaveBlocker.start('prevent-display-sleep');
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('will-quit', () => {
    clearInterval(timer);
    clearInterval(indexing);
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
