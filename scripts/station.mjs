import { createRequire } from 'node:module';
import { build } from './build.mjs';
import { withLock } from './setup/lock.mjs';
import { ensureModules, whatIsStale } from './setup/modules.mjs';
import { inRoot, projectNode } from './setup/paths.mjs';
import { main, run } from './setup/process.mjs';

// npm run -s station -- ...: the command line. It needs no Electron, and stdout is all its own.
const cli = inRoot('out/cli/station.cjs');

async function prepare() {
  if (whatIsStale()) await withLock('setup', ensureModules);
  await build({ main: false });
}

main(async () => {
  await prepare();
  if (process.execPath !== projectNode) {
    return run(projectNode, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  }
  // npm run has started us on the project's Node already: a second process would only cost time.
  process.argv[1] = cli;
  createRequire(import.meta.url)(cli);
});
