import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { isFallback, officialElectron, overriddenElectron } from './setup/electron.mjs';
import { FALLBACK_ELECTRON } from './setup/fallback.mjs';
import { fallbackDir, root, runtimeDir } from './setup/paths.mjs';
import { isMain, main, say } from './setup/process.mjs';
import { setup } from './setup.mjs';

// npm run package [-- --installers] [--driven]: the app as it ships, for this platform, in dist/.
// Without --installers only the unpacked folder, which needs no download.

/** The bare runtime in a folder of its own: electron-builder takes all that it finds there. */
function bareFallback() {
  const folder = join(runtimeDir, 'dist');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const ours = ['resources', 'native_modules', 'ready.json'].map((name) => join(fallbackDir, name));
  cpSync(fallbackDir, folder, { recursive: true, filter: (path) => !ours.includes(path) });
  mkdirSync(join(folder, 'resources'));
  return folder;
}

/** The executable's name inside an unpacked folder; electron-builder takes it from package.json. */
export const PACKAGE_EXECUTABLE = 'waterbar-station';

/** What the older runtime needs: its own folder and version, and the better-sqlite3 built for it. */
const forFallback = () => ({
  electronDist: bareFallback(),
  electronVersion: FALLBACK_ELECTRON,
  files: [{ from: 'out/node_modules', to: 'out/node_modules' }],
});

/** Electron as set-up left it, where it did; else electron-builder fetches it. */
const forOfficial = () => {
  const unpacked = overriddenElectron() ?? officialElectron();
  return unpacked && existsSync(unpacked) ? { electronDist: join(unpacked, '..') } : {};
};

/**
 * Packages the app by electron-builder.yml into `dist`, or another folder. `driven` leaves the one
 * fuse open that a test needs to drive it; such a package is never shipped.
 * @returns {Promise<string[]>} the files made
 */
export async function packageApp({ installers = false, driven = false, output } = {}) {
  const { build: pack, Platform } = createRequire(import.meta.url)('electron-builder');
  return pack({
    projectDir: root,
    targets: Platform.current().createTarget(installers ? undefined : 'dir'),
    config: {
      ...(isFallback() ? forFallback() : forOfficial()),
      ...(output ? { directories: { output } } : {}),
      ...(driven ? { electronFuses: { enableNodeCliInspectArguments: true } } : {}),
    },
  });
}

if (isMain(import.meta.url)) {
  main(async () => {
    const { values } = parseArgs({
      options: { installers: { type: 'boolean' }, driven: { type: 'boolean' } },
    });
    await setup();
    await build();
    for (const file of await packageApp(values)) say(file);
  });
}
