import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, projectNode, readJson, readJsonIfAny, runtimeDir } from './paths.mjs';
import { npm, say, SetupError } from './process.mjs';

/** Why node_modules has to be installed, or undefined where it is just what the lockfile says. */
export function whatIsStale() {
  const installed = readJsonIfAny(inRoot('node_modules/.package-lock.json'))?.packages;
  if (!installed) return 'nothing is installed yet';
  const locked = readJson(inRoot('package-lock.json')).packages;
  const differs = (path) =>
    installed[path]?.version !== locked[path]?.version ||
    installed[path]?.integrity !== locked[path]?.integrity;
  const wanted = Object.keys(locked).filter(
    // The optional ones for other platforms are rightly absent.
    (path) =>
      path !== '' && (path in installed || !(locked[path].optional || locked[path].devOptional)),
  );
  const changed = [...wanted, ...Object.keys(installed)].find(differs);
  return changed && `${changed} is not what the lockfile says`;
}

/** Windows does not delete a running program, and npm run may have started us by that very Node. */
function stepAside() {
  if (process.platform !== 'win32' || process.execPath !== projectNode) return;
  mkdirSync(runtimeDir, { recursive: true });
  renameSync(projectNode, join(runtimeDir, `node-${process.pid}.exe`));
}

/**
 * npm leaves out optional packages that its own Node is too old for, the native halves of our tools
 * among them, and says nothing.
 */
function leavesOutNativeTools() {
  const agent = process.env.npm_config_user_agent ?? `node/${process.version}`;
  const [, major, minor] = /node\/v(\d+)\.(\d+)/.exec(agent).map(Number);
  const version = major + minor / 100;
  return version < 20.19 || (version >= 21 && version < 22.12);
}

/** npm, without install scripts and with errors only: its warnings are about the Node it runs on. */
async function install(args, options) {
  // npm before 11 knows no allowScripts and would compile better-sqlite3, whose binaries come along.
  const code = await npm([...args, '--ignore-scripts', '--loglevel=error'], options);
  if (code !== 0) throw new SetupError(`npm ${args[0]} failed; the lines above say why.`);
}

async function installProjectNode() {
  say("Installing the project's own Node.");
  // The one package whose install script is wanted: it fetches the binary for this platform.
  await npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  if (!existsSync(projectNode)) {
    throw new SetupError("The project's own Node could not be installed: run `npm rebuild node`.");
  }
}

/** node_modules as the lockfile has it, with the project's own Node in it. */
export async function ensureModules() {
  const reason = whatIsStale();
  if (reason) {
    say(`Installing packages: ${reason}.`);
    stepAside();
    await install(['ci']);
  }
  if (!existsSync(projectNode)) await installProjectNode();
  if (reason && leavesOutNativeTools()) {
    await install(['install', '--no-save'], { node: projectNode });
  }
}
