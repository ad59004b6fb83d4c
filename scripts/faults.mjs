import { mkdirSync, openSync, readFileSync, rmSync, watchFile, writeFileSync } from 'node:fs';
import { build } from './build.mjs';
import { inRoot, projectNode, tool } from './setup/paths.mjs';
import { main, run, say } from './setup/process.mjs';
import { setup } from './setup.mjs';
import { withoutProtections } from './unprotected.mjs';

const figuresFile = inRoot('test-output/faults.txt');
const logFile = inRoot('test-output/faults.log');

/** The rows of docs/guarantees.md, by what their tests call them. */
const ROWS = [
  'power loss',
  'crash',
  'I/O errors',
  'full disk',
  'own connection',
  'alteration',
  'damage',
  'backups',
  'timers',
  'clock',
  'screens',
  'PINs',
  'two pairs of eyes',
  'exports',
  'Electron’s security list',
];

const rowOf = (line) => line.slice(0, line.indexOf(': '));
const textOf = (line) => line.slice(line.indexOf(': ') + 2);

const readLines = () => readFileSync(figuresFile, 'utf8').split('\n').slice(0, -1);

/** One line a row, in their order; what no row is called for comes last. */
function report() {
  const lines = readLines();
  const rows = new Set([...ROWS, ...lines.map(rowOf)]);
  for (const row of rows) {
    const texts = lines.filter((line) => rowOf(line) === row).map(textOf);
    if (texts.length > 0) process.stdout.write(`${row}: ${texts.join('; ')}\n`);
  }
}

/** Shows each figure as it comes, for whoever waits. */
function follow() {
  let shown = 0;
  const look = () => {
    const lines = readLines();
    for (const line of lines.slice(shown)) say(`  ... ${line}`);
    shown = lines.length;
  };
  const watcher = watchFile(figuresFile, { interval: 500 }, look);
  watcher.unref();
}

// npm run faults [-- NAME ...]: every promise of docs/guarantees.md at full size, or the tests whose
// names are given. A line of figures a row on stdout; what else the tests say in test-output/faults.log.
// With --unprotected [ROW ...] each protection is taken out in turn, and its test has to fail.
main(async () => {
  await setup({ tests: true });
  await build();
  mkdirSync(inRoot('test-output'), { recursive: true });
  const [option, ...named] = process.argv.slice(2);
  if (option === '--unprotected') return Math.min(1, await withoutProtections(named));
  rmSync(logFile, { force: true });
  writeFileSync(figuresFile, '');
  follow();
  const filters = process.argv.slice(2).map((name) => `test/faults/${name}`);
  const args = ['run', '--project', 'slow', ...(filters.length > 0 ? filters : ['test/faults'])];
  const log = openSync(logFile, 'a');
  const code = await run(projectNode, [tool('vitest'), ...args], {
    stdio: ['ignore', log, log],
    env: { ...process.env, WATERBAR_FULL: '1', WATERBAR_FIGURES: figuresFile, NO_COLOR: '1' },
  });
  report();
  if (code !== 0) say(`FAILED: see ${logFile}`);
  return code;
});
