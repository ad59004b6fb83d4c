import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runtimeDir, isOnPath } from './paths.mjs';
import { run, say, SetupError } from './process.mjs';

const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

export const hasDisplay = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function missingLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}

function hasFont(folder, depth = 4) {
  if (depth === 0 || !existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? hasFont(join(folder, entry.name), depth - 1)
      : /\.(ttf|otf|ttc|pfb)$/i.test(entry.name),
  );
}

/** Electron dies at its first text on a machine without a single font. */
const hasAnyFont = () =>
  ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts')].some(
    (folder) => hasFont(folder),
  );

function missingPackages(executable, tests) {
  const libraries = missingLibraries(executable);
  if (libraries.length > 0) say(`Missing system libraries: ${libraries.join(', ')}`);
  return [
    ...(libraries.length > 0 ? LIBRARIES : []),
    ...(hasAnyFont() ? [] : ['fonts-dejavu-core']),
    ...(hasDisplay() || isOnPath('Xvfb') ? [] : ['xvfb', 'xauth']),
    ...(!tests || isOnPath('pdftoppm') ? [] : ['poppler-utils']),
  ];
}

/** Newer Debian and Ubuntu carry some of them under another name (64-bit time). */
function nameHere(packageName) {
  const { stdout } = spawnSync('apt-cache', ['show', `${packageName}t64`], { encoding: 'utf8' });
  return stdout?.includes('Package:') ? `${packageName}t64` : packageName;
}

/** apt's hundreds of lines go to a log, which is shown where it failed. */
async function installAsRoot(packages) {
  mkdirSync(runtimeDir, { recursive: true });
  const log = join(runtimeDir, 'apt.log');
  const file = openSync(log, 'w');
  const aptGet = (...args) =>
    run('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', file, file],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  say(`Installing system packages: ${packages.join(' ')} ...`);
  await aptGet('update');
  const code = await aptGet('install', '--no-install-recommends', ...packages.map(nameHere));
  closeSync(file);
  if (code !== 0) throw new SetupError(`${readFileSync(log, 'utf8')}\napt-get failed.`);
}

/** On Linux: the libraries, font, display and PDF tools that Electron and the tests stand on. */
export async function ensureSystem(executable, { tests = false } = {}) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(executable, tests);
  if (missing.length === 0) return;
  if (!isOnPath('apt-get')) {
    throw new SetupError(`Please install what Debian calls: ${missing.join(' ')}`);
  }
  if (process.getuid() !== 0) {
    const names = missing.map(nameHere).join(' ');
    throw new SetupError(
      `Some system packages are missing. Please run:\n  sudo apt-get update && ` +
        `sudo apt-get install --no-install-recommends -y ${names}`,
    );
  }
  await installAsRoot(missing);
}
