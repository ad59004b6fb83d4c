import { existsSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { scratch, station } from '../support/command-line';

const files = scratch();
afterAll(() => files.remove());

/** The commands of formats.md section 3, with the options that each must name in its help. */
const COMMANDS: Record<string, readonly string[]> = {
  replay: ['FILE', '--data', '--keep-going', '--batch'],
  verify: ['--data', '--bundle'],
  export: ['--month', '--out', '--data', '--as', '--lang'],
  report: ['--month', '--data'],
  backup: ['--data', '--to'],
  restore: ['--from', '--data'],
};

const data = files.path('nothing-here');
const commands = files.path('commands.jsonl');
writeFileSync(commands, '');

const BAD_CALLS: readonly (readonly [why: string, ...args: string[]])[] = [
  ['no command'],
  ['an unknown command', 'reply'],
  ['replay without a file', 'replay', '--data', data],
  ['replay without a data folder', 'replay', commands],
  ['replay of two files', 'replay', commands, commands, '--data', data],
  ['replay with an unknown option', 'replay', commands, '--data', data, '--fast'],
  ['replay in batches of none', 'replay', commands, '--data', data, '--batch', '0'],
  ['replay in batches of a word', 'replay', commands, '--data', data, '--batch', 'ten'],
  ['replay in batches of a half', 'replay', commands, '--data', data, '--batch', '1.5'],
  ['verify of nothing', 'verify'],
  ['verify of both', 'verify', '--data', data, '--bundle', data],
  ['export without a month', 'export', '--out', data, '--data', data],
  ['export of no month', 'export', '--month', '2026-13', '--out', data, '--data', data],
  ['export without a place', 'export', '--month', '2026-10', '--data', data],
  [
    'export in a third language',
    'export',
    '--month',
    '2026-10',
    '--out',
    data,
    '--data',
    data,
    '--lang',
    'fr',
  ],
  ['report without a month', 'report', '--data', data],
  ['report of a day', 'report', '--month', '2026-10-01', '--data', data],
  ['report without a data folder', 'report', '--month', '2026-10'],
  ['backup without a place', 'backup', '--data', data],
  ['restore without a source', 'restore', '--data', data],
];

describe('help', () => {
  it('lists every command', () => {
    const { code, stdout, stderr } = station(['--help']);
    expect([code, stdout]).toEqual([0, '']);
    for (const name of Object.keys(COMMANDS)) expect(stderr).toContain(`${name} `);
  });

  it.each(Object.entries(COMMANDS))('%s --help names %j', (name, options) => {
    const { code, stdout, stderr } = station([name, '--help']);
    expect([code, stdout]).toEqual([0, '']);
    for (const option of options) expect(stderr).toContain(option);
  });
});

describe('a bad call', () => {
  it.each(BAD_CALLS)('%s: exit 2, how it is called, and nothing done', (_why, ...args) => {
    const { code, stdout, stderr } = station(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--data');
    expect(existsSync(data)).toBe(false);
  });

  it('replay of a file that is not there: exit 2, and nothing made', () => {
    const { code, stdout } = station(['replay', files.path('none.jsonl'), '--data', data]);
    expect([code, stdout, existsSync(data)]).toEqual([2, '', false]);
  });
});

describe('a folder without a station', () => {
  it.each([
    ['verify', '--data', data],
    ['report', '--month', '2026-10', '--data', data],
    ['export', '--month', '2026-10', '--out', files.path('out'), '--data', data],
    ['backup', '--data', data, '--to', files.path('copy.db')],
    ['restore', '--from', files.path('none.db'), '--data', files.path('other')],
    ['verify', '--bundle', data],
  ])('%s %s: exit 1, with a message, and nothing made', (...args) => {
    const { code, stdout, stderr } = station(args);
    expect(code).toBe(1);
    expect(stdout + stderr).not.toBe('');
    const made = [data, files.path('out'), files.path('copy.db')].filter(existsSync);
    expect(made).toEqual([]);
  });
});
