import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// These scripts run before anything is installed: built-in modules only, nothing newer than Node 20.

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const inRoot = (...parts) => join(root, ...parts);

/** Everything that set-up makes beside node_modules; git ignores it. */
export const runtimeDir = inRoot('.runtime');
export const fallbackDir = join(runtimeDir, 'electron33');
/** better-sqlite3 built for the fallback Electron, kept for placing it again after a clean of out/. */
export const fallbackModules = join(fallbackDir, 'native_modules');
export const fallbackReady = join(fallbackDir, 'ready.json');

/** The Node that package.json pins; scripts and tests run on it whatever the machine has. */
export const projectNode = inRoot(
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function readJsonIfAny(path) {
  try {
    return readJson(path);
  } catch {
    return undefined;
  }
}

/** The script behind a package's command. Run by projectNode, it needs no shell on any platform. */
export function tool(packageName, command = packageName) {
  const { bin } = readJson(inRoot('node_modules', packageName, 'package.json'));
  return inRoot('node_modules', packageName, typeof bin === 'string' ? bin : bin[command]);
}

/** Where electron's own installer puts the executable inside its dist folder. */
export const electronExecutable =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ??
  'electron';

export function isOnPath(command) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.some((folder) => folder && existsSync(join(folder, command)));
}
