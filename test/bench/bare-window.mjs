import { cpSync, linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { electronPath, isFallback, launchArgs } from '../../scripts/runtime.mjs';
import { root } from '../../scripts/setup/paths.mjs';

const MAIN = `
const { app, BrowserWindow } = require('electron');
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, useContentSize: true });
  window.loadFile('index.html');
});
`;

const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Bare window</title>
<main data-testid="screen-bare">Ready</main>
`;

function writeApp(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare-window", "main": "main.js" }');
  writeFileSync(join(folder, 'main.js'), MAIN);
  writeFileSync(join(folder, 'index.html'), PAGE);
}

/** Hard links: the same bytes in the page cache for both sides, and nothing to copy. */
function linkTree(from, to, skip) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (skip.includes(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target, []);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}

/**
 * The least Electron app there is, on the very runtime that the station runs on: a window with one
 * word. Made in `folder`.
 */
export function bareWindow(folder) {
  if (!isFallback()) {
    writeApp(folder);
    const swap = (arg) => (arg === root ? folder : arg);
    return { executable: electronPath(), args: (extra) => launchArgs(extra).map(swap) };
  }
  // That runtime takes no path: it starts what lies in its own folder, so it needs a second one.
  const runtime = join(folder, 'runtime');
  linkTree(dirname(electronPath()), runtime, ['resources', 'native_modules']);
  writeApp(join(runtime, 'resources/app'));
  return { executable: join(runtime, basename(electronPath())), args: launchArgs };
}
