import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isFallback, officialElectron, overriddenElectron } from './setup/electron.mjs';
import { fallbackDir, root } from './setup/paths.mjs';
import { say, SetupError } from './setup/process.mjs';
import { hasDisplay } from './setup/system.mjs';

export { isFallback };

/** The Electron executable that set-up chose. */
export function electronPath() {
  const path = overriddenElectron() ?? officialElectron();
  if (path) return path;
  if (isFallback()) return join(fallbackDir, 'electron');
  throw new SetupError('There is no Electron yet: run `node scripts/setup.mjs`.');
}

/** Arguments that start the app; `extra` are the app's own. The fallback knows its app without a path. */
export function launchArgs(extra = []) {
  // Chromium refuses to sandbox for root.
  const isRoot = process.platform === 'linux' && process.getuid() === 0;
  return [...(isRoot ? ['--no-sandbox'] : []), ...(isFallback() ? [] : [root]), ...extra];
}

const SCREEN = '1920x1080x24';

/**
 * A display to draw on: the one at hand, or on Linux without any a virtual one of our own.
 * @returns {Promise<{env: NodeJS.ProcessEnv, stop: () => void}>} the environment for the app, and
 * what ends the display again
 */
export async function ensureDisplay() {
  if (process.platform !== 'linux' || hasDisplay()) return { env: process.env, stop: () => {} };
  // Xvfb picks a free number and writes it to the given descriptor. Detached: a Ctrl-C in the
  // terminal must reach the app first, not take its display away.
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const display = await new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new SetupError(`Xvfb ended at once (code ${code}).`)));
    let text = '';
    xvfb.stdio[3].on('data', (bytes) => {
      text += bytes;
      // The newline comes by a write of its own: hanging up before it would kill Xvfb.
      if (text.endsWith('\n')) resolve(`:${text.trim()}`);
    });
  });
  xvfb.unref();
  xvfb.stdio[3].destroy();
  const stop = () => xvfb.kill();
  process.once('exit', stop);
  say(`No display: running on a virtual one (${display}, ${SCREEN}).`);
  return { env: { ...process.env, DISPLAY: display }, stop };
}
