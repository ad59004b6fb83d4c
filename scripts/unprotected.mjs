import { readFileSync, rmSync } from 'node:fs';
import { inRoot, projectNode, tool } from './setup/paths.mjs';
import { run, say } from './setup/process.mjs';

const protections = JSON.parse(readFileSync(inRoot('test/faults/protections.json'), 'utf8'));
const answerFile = inRoot('test-output/unprotected.json');

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** The first line of what a test said when it failed. */
const firstLine = (message) => message.replaceAll(ESCAPES, '').split('\n')[0].slice(0, 160);

/** How the test of a protection failed without it; null where it did not, and so proves nothing. */
function failureIn({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.find(({ status }) => status === 'failed');
  const message = failed?.failureMessages[0] ?? testResults.find(({ message: m }) => m)?.message;
  return message ? firstLine(message) : null;
}

async function failureWithout(place, { test }) {
  rmSync(answerFile, { force: true });
  const projects = test.startsWith('faults/') ? 'slow' : 'fast';
  const args = ['run', '--project', projects, `test/${test}`, '--bail', '1'];
  const report = ['--reporter', 'json', '--outputFile', answerFile];
  await run(projectNode, [tool('vitest'), ...args, ...report], {
    stdio: 'ignore',
    env: { ...process.env, WATERBAR_WITHOUT: String(place), NO_COLOR: '1' },
  });
  return failureIn(JSON.parse(readFileSync(answerFile, 'utf8')));
}

/**
 * Takes each protection of test/faults/protections.json out in turn, or those of the rows named, and
 * runs its test: one line each on stdout. A test that stays green without it fails the whole.
 * @returns {Promise<number>} how many proved nothing
 */
export async function withoutProtections(rows) {
  let green = 0;
  for (const [place, protection] of protections.entries()) {
    const { row, what, test } = protection;
    if (rows.length > 0 && !rows.includes(row)) continue;
    const failure = await failureWithout(place, protection);
    // A text that is not in the source any more takes nothing out, and a run that fails to begin proves nothing.
    const isRed = failure !== null && !/ does not say |Cannot find module/.test(failure);
    if (!isRed) green += 1;
    process.stdout.write(`${isRed ? 'red' : 'GREEN'} ${row} | ${what} | ${test} | ${failure}\n`);
  }
  if (green > 0) say(`${green} protections can be taken out without a test that fails`);
  return green;
}
