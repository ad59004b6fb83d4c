import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { build } from './build.mjs';
import { ensureDisplay } from './runtime.mjs';
import { inRoot, projectNode, readJsonIfAny, runtimeDir, tool } from './setup/paths.mjs';
import { main, run, say, SetupError } from './setup/process.mjs';
import { setup } from './setup.mjs';

const split = process.argv.indexOf('--');
const flags = process.argv.slice(2, split === -1 ? undefined : split);
const vitestArgs = split === -1 ? [] : process.argv.slice(split + 1);

const counts = { passed: 0, failed: 0, skipped: 0 };
const STDIO = ['ignore', 'inherit', 'inherit'];

function count(report) {
  counts.passed += report?.numPassedTests ?? 0;
  counts.failed += report?.numFailedTests ?? 0;
  counts.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
}

/** Files whose content was found well formatted, by this version and these settings, are passed over. */
const FORMAT = [
  '--check',
  '--log-level=warn',
  '--cache',
  '--cache-strategy=content',
  `--cache-location=${runtimeDir}/prettier.json`,
];

const nodeTool = (packageName, command, ...args) =>
  run(projectNode, [tool(packageName, command), ...args], { stdio: STDIO });

/** One of vitest's projects; its counts come from its JSON report. */
async function vitest(project, env = process.env) {
  const report = inRoot('test-output', `vitest-${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // A narrowed run may leave a project without tests; a whole one may not.
  const narrowed = vitestArgs.length > 0 ? ['--passWithNoTests'] : [];
  const args = ['run', '--project', project, ...narrowed, ...reporters, ...vitestArgs];
  const code = await run(projectNode, [tool('vitest'), ...args], { stdio: STDIO, env });
  count(readJsonIfAny(report));
  return code;
}

const MEMORY = '/dev/shm';
const ROOM_BYTES = 2 ** 30;

/** Linux keeps a folder in memory; elsewhere, or where there is little room, undefined. */
function folderInMemory() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize < ROOM_BYTES ? undefined : mkdtempSync(`${MEMORY}/waterbar-tests-`);
  } catch {
    return undefined;
  }
}

/** The fast tests ask nothing of the disk: their stations lie in memory where they can. */
async function fastTests() {
  const folder = folderInMemory();
  if (!folder) return vitest('fast');
  try {
    return await vitest('fast', { ...process.env, TMPDIR: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What needs one core each, side by side: formatting against the types and the lint rules. */
async function readings() {
  const format = nodeTool('prettier', 'prettier', ...FORMAT, '.');
  const codes = [await nodeTool('typescript', 'tsc', '-b'), await nodeTool('oxlint', 'oxlint')];
  return [...codes, await format].find((code) => code !== 0);
}

/**
 * The journeys, two at a time where the screens are virtual: windows on one screen take each other's
 * focus, so each has a screen of its own.
 */
async function journeys() {
  const screens = [await ensureDisplay()];
  if (screens[0].env !== process.env) screens.push(await ensureDisplay());
  const names = screens.length > 1 ? screens.map(({ env }) => env.DISPLAY).join(',') : '';
  try {
    return await vitest('e2e', { ...screens[0].env, WATERBAR_DISPLAYS: names });
  } finally {
    for (const { stop } of screens) stop();
  }
}

const CHECKS = [
  ['types, lint and format', readings],
  ['fast tests', fastTests],
];
const REST = [
  ['build', () => build()],
  ['slow tests', () => vitest('slow')],
  ['journeys in the app', journeys],
];

async function step(name, work) {
  const startedAt = Date.now();
  say(`\n== ${name}`);
  const code = (await work()) ?? 0;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  say(`== ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return code;
}

function closingLine() {
  const { passed, failed, skipped } = counts;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}

// npm test [-- --check] [-- -- vitest's arguments]: everything, fast first, up to the first failure.
main(async () => {
  const checkOnly = flags.includes('--check');
  await setup({ tests: !checkOnly });
  mkdirSync(inRoot('test-output'), { recursive: true });
  for (const [name, work] of checkOnly ? CHECKS : [...CHECKS, ...REST]) {
    if ((await step(name, work)) !== 0) throw new SetupError(`Stopped at: ${name}`);
  }
  if (counts.passed === 0) throw new SetupError('No test ran.');
  process.stdout.write(closingLine());
});
