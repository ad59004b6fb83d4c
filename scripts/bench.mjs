import { build } from './build.mjs';
import { withLock } from './setup/lock.mjs';
import { inRoot, projectNode } from './setup/paths.mjs';
import { main, run } from './setup/process.mjs';
import { setup } from './setup.mjs';

// npm run bench [-- --json] [--docs] [--only start|command|ledger|floor|years] [--rounds N] [--samples N]
// [--entries N]: figures as tables, with --json in test-output/bench.json and with --docs in
// docs/bench.md as well. Ratios hold within one run, on a quiet machine.
main(async () => {
  await setup();
  await build();
  const args = [inRoot('test/bench/main.mjs'), ...process.argv.slice(2)];
  // Two at once would spoil each other's figures.
  return withLock('bench', () => run(projectNode, args, { stdio: 'inherit' }));
});
