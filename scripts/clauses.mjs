import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { withLock } from './setup/lock.mjs';
import { ensureModules, whatIsStale } from './setup/modules.mjs';
import { root as project } from './setup/paths.mjs';
import { main } from './setup/process.mjs';

// npm run clauses [-- --root DIR]: each clause of the standard, where it is laid down and tested.

const STANDARD = 'resources/standard';
const RULES = 'shared/domain';
const PLANNED = 'docs/planned.json';
const TEST_FILE = /\.(test\.tsx?|e2e\.ts)$/;
/** These look at the standard's files alone, so a clause tested nowhere else may still be planned. */
const DATA_TESTS = 'test/domain/standard.test.ts';

/** Files that serve a clause as a whole, and so name no code inside. */
const WHOLE_FILES = {
  'drinks.json': ['O-08', 'O-09', 'S-03', 'S-05'],
  'floor.json': ['S-01', 'S-06', 'S-12'],
  'grooming.json': ['E-01'],
  'handover.json': ['O-02'],
  'light-reasons.json': ['S-11'],
};

const CODE = /\b[OSCPGREF]-\d{2}\b/g;
const RANGE = /\b([OSCPGREF])-(\d{2})\s*(?:to|until|through|至|到|[-–—…]|\.{2,3})\s*\1-(\d{2})\b/g;

/** The codes that a text names, ranges within one part ('P-01 to P-22') with all between. */
function codesIn(text) {
  const codes = new Set(text.match(CODE));
  for (const [, part, first, last] of text.matchAll(RANGE)) {
    for (let number = Number(first); number <= Number(last); number += 1) {
      codes.add(`${part}-${String(number).padStart(2, '0')}`);
    }
  }
  return codes;
}

function filesUnder(folder, wanted) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => wanted.test(name))
    .toSorted();
}

/** For each code the names with how often each has it. */
class Mentions {
  #byCode = new Map();

  add(code, name, times = 1) {
    const names = this.#byCode.get(code) ?? new Map();
    this.#byCode.set(code, names.set(name, (names.get(name) ?? 0) + times));
  }

  of(code) {
    return [...(this.#byCode.get(code) ?? [])];
  }
}

/** Where each code is laid down: the standard's files, and the pure rules whose comments name it. */
function findData(root) {
  const data = new Mentions();
  for (const name of filesUnder(join(root, STANDARD), /\.json$/)) {
    if (name === 'clauses.json') continue;
    const values = readFileSync(join(root, STANDARD, name), 'utf8').matchAll(/"([A-Z]-\d{2})"/g);
    for (const code of new Set([...values].map(([, value]) => value))) data.add(code, name);
    for (const code of WHOLE_FILES[name] ?? []) data.add(code, name);
  }
  for (const name of filesUnder(join(root, RULES), /\.ts$/)) {
    for (const code of codesIn(readFileSync(join(root, RULES, name), 'utf8'))) data.add(code, name);
  }
  return data;
}

function findTests(root, testTitles) {
  const tests = new Mentions();
  for (const name of filesUnder(join(root, 'test'), TEST_FILE)) {
    for (const title of testTitles(readFileSync(join(root, 'test', name), 'utf8'))) {
      for (const code of codesIn(title)) tests.add(code, `test/${name}`);
    }
  }
  return tests;
}

function judge(data, tests, subject) {
  const served = data.length > 0 && tests.length > 0;
  if (subject === undefined) return served ? 'ok' : 'MISSING';
  return served && tests.some(([path]) => path !== DATA_TESTS) ? 'DONE' : 'planned';
}

/** Each clause in order with its state: ok, planned, MISSING, or DONE though listed as planned. */
function look(root, testTitles) {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const planned = existsSync(join(root, PLANNED)) ? read(PLANNED) : {};
  const [data, tests] = [findData(root), findTests(root, testTitles)];
  const rows = read(join(STANDARD, 'clauses.json')).map(({ code, title }) => {
    const found = { data: data.of(code), tests: tests.of(code), subject: planned[code] };
    const state = judge(found.data, found.tests, found.subject);
    return { code, title: title.en, state, ...found };
  });
  const known = new Set(rows.map(({ code }) => code));
  return { rows, unknown: Object.keys(planned).filter((code) => !known.has(code)) };
}

const shortName = (path) => path.replace(/^test\//, '').replace(/(\.test\.tsx?|\.ts)$/, '');
const listed = (names) => names.join(', ') || '-';

function cells({ code, title, state, data, tests, subject }) {
  const where = listed(data.map(([name]) => basename(name)));
  const named = tests.map(([path, times]) => shortName(path) + (times > 1 ? ` ${times}` : ''));
  return [code, state, title, where, subject ? `planned: ${subject}` : listed(named)];
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

function lacking({ code, data, tests }) {
  const what = [...(data.length ? [] : ['data']), ...(tests.length ? [] : ['a test'])];
  return `${code} lacks ${what.join(' and ')}`;
}

function problems({ rows, unknown }) {
  const inState = (state) => rows.filter((row) => row.state === state);
  return [
    ...inState('MISSING').map(lacking),
    ...inState('DONE').map(({ code }) => `${code} is no longer planned: take it out of ${PLANNED}`),
    ...unknown.map((code) => `${code} in ${PLANNED} is no clause of the standard`),
  ];
}

function summary({ rows }) {
  const count = (state) => rows.filter((row) => row.state === state).length;
  const byDataAlone = rows.filter(
    ({ state, tests }) => state === 'ok' && tests.every(([path]) => path === DATA_TESTS),
  ).length;
  return (
    `${rows.length} clauses: ${count('ok')} ok (${byDataAlone} tested as data alone), ` +
    `${count('planned')} planned, ${count('DONE')} no longer planned, ${count('MISSING')} missing`
  );
}

main(async () => {
  const { values } = parseArgs({ options: { root: { type: 'string', default: project } } });
  // Reading the tests takes a parser, which a fresh clone has yet to install.
  if (whatIsStale()) await withLock('setup', ensureModules);
  const { testTitles } = await import('./clauses/test-titles.mjs');
  const found = look(values.root, testTitles);
  const head = ['clause', 'state', 'title', 'data', 'tests'];
  const lines = [...table([head, ...found.rows.map(cells)]), '', summary(found)];
  process.stdout.write(`${lines.join('\n')}\n`);
  const wrong = problems(found);
  for (const problem of wrong) process.stderr.write(`${problem}\n`);
  return wrong.length > 0 ? 1 : 0;
});
