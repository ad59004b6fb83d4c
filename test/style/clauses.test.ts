import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../scripts/clauses.mjs');

let made: string[] = [];
afterEach(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
  made = [];
});

/** A project of nothing but the given files. */
function project(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'waterbar-clauses-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function clauses(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
  });
  const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
  const row = (code: string) => rows.find(([first]) => first === code)?.slice(1);
  return { status, row, stdout, problems: stderr.split('\n').filter(Boolean) };
}

const standardOf = (...codes: string[]) =>
  JSON.stringify(codes.map((code) => ({ code, title: { zh: '条', en: `Title of ${code}` } })));
const named = (...codes: string[]) => JSON.stringify(codes.map((code) => ({ code })));

// Put together here, so that this file's own titles carry no more codes than it tests.
const block = (name: string, title: string) => `${name}('${title}', () => {});\n`;

describe('npm run clauses', () => {
  it('lists the data and the tests of each clause, ranges and tables included', () => {
    const root = project({
      'resources/standard/clauses.json': standardOf('O-01', 'S-11', 'P-01', 'P-02', 'P-03'),
      'resources/standard/rules.json': named('P-01', 'P-02', 'P-03'),
      'resources/standard/light-reasons.json': '[]',
      'shared/domain/policy.ts': '/** O-01: on post this long before the shift. */',
      'test/station/day.test.ts': block('it', 'O-01 late') + block('it', 'P-01 to P-03 cost 50'),
      'test/renderer/light.test.tsx': block('describe', 'S-11 lights'),
      'test/e2e/day.e2e.ts': `const ALL = ['P-01'];\nit.each(ALL)('%s is recorded', () => {});`,
    });
    const { status, row, problems, stdout } = clauses('--root', root);
    expect(problems).toEqual([]);
    expect(status).toBe(0);
    expect(row('O-01')).toEqual(['ok', 'Title of O-01', 'policy.ts', 'station/day']);
    expect(row('S-11')).toEqual(['ok', 'Title of S-11', 'light-reasons.json', 'renderer/light']);
    expect(row('P-01')).toEqual(['ok', 'Title of P-01', 'rules.json', 'e2e/day.e2e, station/day']);
    expect(row('P-02')).toEqual(['ok', 'Title of P-02', 'rules.json', 'station/day']);
    expect(stdout).toContain('5 clauses: 5 ok');
  });

  it('fails on a clause that lacks data or a test, and names it', () => {
    const root = project({
      'resources/standard/clauses.json': standardOf('C-01', 'C-02', 'S-01', 'F-01'),
      'resources/standard/checklist.json': named('C-01', 'C-02'),
      // A comment and a longer range's ends alone prove nothing of what lies between.
      'test/a.test.ts': `// it('C-02 emptied')\n${block('it', 'C-01 to F-01 stand in order')}`,
    });
    const { status, row, problems } = clauses('--root', root);
    expect(status).toBe(1);
    expect(row('C-01')?.[0]).toBe('ok');
    expect(row('C-02')?.[0]).toBe('MISSING');
    expect(problems).toEqual([
      'C-02 lacks a test',
      'S-01 lacks data and a test',
      'F-01 lacks data',
    ]);
  });

  it('shows what is planned with its subject, until it is there', () => {
    const files = {
      'resources/standard/clauses.json': standardOf('S-16', 'F-02'),
      'resources/standard/guide.json': named('S-16', 'F-02'),
      'docs/planned.json': JSON.stringify({ 'F-02': 'Front desk', 'S-16': 'The floor' }),
      'test/domain/standard.test.ts': block('it', 'F-02 the guide has five steps'),
    };
    const before = clauses('--root', project(files));
    expect(before.row('F-02')?.at(-1)).toBe('planned: Front desk');
    expect([before.status, before.problems]).toEqual([0, []]);

    const after = project({
      ...files,
      'test/station/rounds.test.ts': block('it', 'S-16 a patrol'),
    });
    const { status, problems } = clauses('--root', after);
    expect(status).toBe(1);
    expect(problems).toEqual(['S-16 is no longer planned: take it out of docs/planned.json']);
  });

  it('refuses a plan for a clause that does not exist', () => {
    const root = project({
      'resources/standard/clauses.json': '[]',
      'docs/planned.json': JSON.stringify({ 'F-99': 'Nothing' }),
    });
    expect(clauses('--root', root).problems).toEqual([
      'F-99 in docs/planned.json is no clause of the standard',
    ]);
  });

  it('finds every clause of the standard served or planned', () => {
    const { status, problems, stdout } = clauses();
    expect(problems).toEqual([]);
    expect(status).toBe(0);
    expect(stdout).toContain('74 clauses');
  });
});
