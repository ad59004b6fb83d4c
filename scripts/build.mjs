import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFallback } from './setup/electron.mjs';
import { placeNativeModules } from './setup/fallback.mjs';
import { withLock } from './setup/lock.mjs';
import { inRoot, projectNode, root, tool } from './setup/paths.mjs';
import { isMain, main, run, say, SetupError } from './setup/process.mjs';

const TARGETS = {
  main: {
    title: 'the app',
    sources: ['electron', 'renderer', 'shared', 'resources', 'electron.vite.config.mts'],
    outputs: ['out/main/main.cjs', 'out/preload/preload.cjs', 'out/renderer/index.html'],
    command: () => [tool('electron-vite'), 'build', '--logLevel', 'warn'],
  },
  cli: {
    title: 'the command line',
    sources: ['electron', 'shared', 'resources', 'vite.cli.config.mts'],
    outputs: ['out/cli/station.cjs'],
    command: () => [tool('vite'), 'build', '--config', 'vite.cli.config.mts', '--logLevel', 'warn'],
  },
};
const SOURCES_OF_ALL = ['package.json', 'package-lock.json', 'scripts/build.mjs'];

function* filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) return yield [path, stat];
  for (const name of readdirSync(path)) yield* filesUnder(join(path, name));
}

/** Changes with any file added, removed, edited or checked out, by what the file system tells alone. */
function fingerprint(sources) {
  const hash = createHash('sha1');
  for (const source of [...sources, ...SOURCES_OF_ALL]) {
    for (const [path, stat] of filesUnder(inRoot(source))) {
      hash.update(`${path}|${stat.size}|${stat.mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

const stampOf = (name) => inRoot('out', `${name}.stamp`);

function isFresh(name) {
  const { sources, outputs } = TARGETS[name];
  const stamp = stampOf(name);
  if (![stamp, ...outputs.map((path) => inRoot(path))].every(existsSync)) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(sources);
}

async function buildTarget(name) {
  const { title, sources, command } = TARGETS[name];
  const startedAt = Date.now();
  // Taken before: an edit during the build makes the output stale.
  const stamp = fingerprint(sources);
  rmSync(stampOf(name), { force: true });
  const env = { ...process.env, NODE_ENV: 'production' };
  if ((await run(projectNode, command(), { cwd: root, env })) !== 0) {
    throw new SetupError(`Building ${title} failed; the lines above say why.`);
  }
  writeFileSync(stampOf(name), stamp);
  say(`Built ${title} (${((Date.now() - startedAt) / 1000).toFixed(1)} s).`);
}

/** Builds the app (`main`) and the command line's bundle (`cli`), each where a source has changed. */
export async function build({ main: app = true, cli = true } = {}) {
  const wanted = Object.entries({ main: app, cli }).flatMap(([name, on]) => (on ? [name] : []));
  if (!wanted.every(isFresh)) {
    await withLock('build', async () => {
      // Another process may have built it while this one waited.
      for (const name of wanted) if (!isFresh(name)) await buildTarget(name);
    });
  }
  if (app) placeNativeModules(isFallback());
}

if (isMain(import.meta.url)) main(() => build());
