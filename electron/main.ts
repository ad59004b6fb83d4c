import { join, resolve } from 'node:path';
import { app, ipcMain } from 'electron';
import { openBridge, type Answering } from './open-bridge';
import { openStarts } from './start-anew';
import { openAttachmentFiles } from './station/attachment-files';
import { claimScheme, harden, isOwnFrame, openWindow, serveScreens } from './window';

/** `--data DIR`: another data folder than the user's own, with its own window and lock. */
function chooseDataFolder(): void {
  const at = process.argv.indexOf('--data');
  const asked = at < 0 ? undefined : process.argv[at + 1];
  if (asked) app.setPath('userData', resolve(asked));
  // What Chromium keeps for itself stays apart from the station's records.
  app.setPath('sessionData', join(app.getPath('userData'), 'chromium'));
}

const starts = openStarts(app, process.argv);

/**
 * The window comes first, and the app after it: the screens are read by a process of their own
 * while this one reads the rest. What they ask meanwhile waits for its answer.
 */
function begin(): void {
  const folder = app.getPath('userData');
  const screens = join(app.getAppPath(), 'out/renderer');
  serveScreens(screens, openAttachmentFiles(folder));
  const window = openWindow(join(app.getAppPath(), 'out/preload/preload.cjs'));
  const rest = import('./app');
  const answering = rest.then(({ start }) => start({ folder, screens, window, starts }));
  const answer: Answering = async (raw) => (await answering)(raw);
  openBridge(ipcMain, (frame) => isOwnFrame(window, frame), answer);
  answering
    .catch(async (error: unknown) => {
      (await rest).explain(error, folder);
      app.exit(1);
    })
    // Not even that could be read.
    .catch(() => app.exit(1));
}

chooseDataFolder();
claimScheme();
app.on('window-all-closed', () => app.quit());
app.on('web-contents-created', (_event, contents) => harden(contents));
if (starts.isOnly()) void app.whenReady().then(begin);
