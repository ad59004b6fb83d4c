import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, station, stationBeside, writeLines } from '../support/command-line';
import { entriesIn, type Entry } from '../support/independent-chain';
import { at, fine, FOUNDING, madeStation } from '../support/scenario';

/** A founded station; every test replays more into a copy of its own. */
let made: ReturnType<typeof madeStation>;
beforeAll(() => {
  made = madeStation(FOUNDING);
});
afterAll(() => made.remove());

const GOOD = [
  fine('02T09:00:00', 'A001'),
  fine('02T09:01:00', 'A002', { times: 2 }),
  at('02T09:02:00', 'A001', 'table.seat', { table: 'T1', guests: 3 }),
  at('02T09:04:00', 'A001', 'table.serve', { table: 'T1' }),
];
const TAKEN = at('02T09:03:00', 'A002', 'table.seat', { table: 'T1', guests: 1 });
const REFUSED_IN_THE_MIDDLE = [...GOOD.slice(0, 3), TAKEN, ...GOOD.slice(3)];

const fileOf = (name: string, commands: readonly unknown[]) =>
  writeLines(made.path(name), commands);

const report = (data: string) =>
  station(['report', '--month', '2026-10', '--data', data]).lines[0] as Record<
    string,
    Record<string, number>
  >;

/** How many of the good commands have been applied. */
function applied(data: string): number {
  const { ledger, tables } = report(data);
  return (ledger?.['entries'] ?? 0) + (tables?.['visits'] ?? 0) + (tables?.['servedOnTime'] ?? 0);
}

const ZERO_HEAD = { seq: 0, hash: '0'.repeat(64) };

describe('a replay without refusals', () => {
  it('ends with one line: what was applied, in which time, and the head', () => {
    const data = made.copy();
    const { code, lines } = station(['replay', fileOf('good.jsonl', GOOD), '--data', data]);
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        applied: 4,
        refused: 0,
        ms: expect.any(Number) as number,
        head: { seq: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      },
    ]);
    expect(applied(data)).toBe(4);
  });

  it('of nothing has the head of an empty ledger', () => {
    const { code, lines } = station(['replay', fileOf('empty.jsonl', []), '--data', made.copy()]);
    expect([code, lines[0]]).toEqual([
      0,
      { applied: 0, refused: 0, ms: lines[0]?.['ms'], head: ZERO_HEAD },
    ]);
  });

  it('takes the same from standard input', () => {
    const data = made.copy();
    const { code, lines } = station(['replay', '-', '--data', data], jsonLines(GOOD));
    expect([code, lines[0]]).toMatchObject([0, { applied: 4, refused: 0 }]);
    expect(applied(data)).toBe(4);
  });

  it('takes lines as Windows ends them, a byte order mark, empty lines, and no last line end', () => {
    const text = `\uFEFF${GOOD.map((command) => JSON.stringify(command)).join('\r\n\r\n')}`;
    writeFileSync(made.path('windows.jsonl'), text);
    const { code, lines } = station(['replay', made.path('windows.jsonl'), '--data', made.copy()]);
    expect([code, lines[0]]).toMatchObject([0, { applied: 4, refused: 0 }]);
  });

  it('P-13 takes a note with any character that JSON may hold as it is', () => {
    const data = made.copy();
    const note = 'a\u2028b\u2029c\u0085d\u007Fe\uFEFFf';
    const line = JSON.stringify(fine('02T09:00:00', 'A001', { note }));
    expect(line).toContain(note);
    const { code, lines } = station(['replay', '-', '--data', data], `${line}\n`);
    expect([code, lines.at(-1)]).toMatchObject([0, { applied: 1, refused: 0 }]);
    expect(entriesOf(data)).toMatchObject([{ note }]);
  });

  it('S-15 goes on from an earlier one, timers and all', () => {
    const data = made.copy();
    const enter = at('02T10:00:00', 'A001', 'vip.enter', { guests: 2 });
    const serves = ['02T10:03:00', '02T10:18:00', '02T10:40:00'].map((time) =>
      at(time, 'A001', 'vip.serve', {}),
    );
    for (const command of [enter, ...serves]) {
      expect(station(['replay', '-', '--data', data], jsonLines([command])).code).toBe(0);
    }
    const vip = { sessions: 1, services: 3, onTime: 1, late: 1, missed: 1 };
    expect(report(data)['vip']).toEqual(vip);
  });
});

describe('a refusal', () => {
  it('stops the replay: exit 1, told by line; what was before stays, what comes after is not done', () => {
    const data = made.copy();
    const file = fileOf('refused.jsonl', REFUSED_IN_THE_MIDDLE);
    const { code, lines, stderr } = station(['replay', file, '--data', data]);
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      {
        line: 4,
        do: 'table.seat',
        error: 'CONFLICT',
        message: expect.stringMatching(/T1/) as string,
      },
      { applied: 3, refused: 1, head: { seq: 2 } },
    ]);
    expect(stderr).toContain('4');
    expect(applied(data)).toBe(3);
  });

  it('with --keep-going is told, and the rest is done: exit 0', () => {
    const data = made.copy();
    const nobody = { ...TAKEN, as: 'X404' };
    const file = fileOf('kept.jsonl', [...REFUSED_IN_THE_MIDDLE, nobody]);
    const { code, lines } = station(['replay', file, '--data', data, '--keep-going']);
    expect(code).toBe(0);
    const message = expect.stringMatching(/\S/) as string;
    expect(lines).toMatchObject([
      { line: 4, do: 'table.seat', error: 'CONFLICT', message },
      { line: 6, do: 'table.seat', error: 'NOT_ALLOWED', message },
      { applied: 4, refused: 2, head: { seq: 2 } },
    ]);
    expect(applied(data)).toBe(4);
  });

  it.each(['42', 'null', '[]', '"table.seat"', '{}', '{"do":"table.seat"}', '{"do":7}'])(
    'is what JSON gets that is no command: %s',
    (text) => {
      const { code, lines } = station(['replay', '-', '--data', made.copy()], `${text}\n`);
      expect(code).toBe(1);
      expect(lines).toMatchObject([
        { line: 1, error: 'BAD_INPUT' },
        { applied: 0, refused: 1 },
      ]);
    },
  );

  it.each([
    ['no offset', '2026-10-02T09:00:00'],
    ['no such day', '2026-02-30T09:00:00+08:00'],
    ['no time', '2026-10-02'],
    ['words', 'yesterday'],
  ])('is what a time gets that is none: %s', (_case, time) => {
    const line = { ...fine('02T09:00:00', 'A001'), at: time };
    const { code, lines } = station(['replay', '-', '--data', made.copy()], jsonLines([line]));
    expect([code, lines[0]?.['error']]).toEqual([1, 'BAD_INPUT']);
  });
});

describe('broken JSON', () => {
  const [first, second, ...rest] = GOOD;
  const broken = `${jsonLines([first, second])}{"at":"2026-10-02T0\n${jsonLines(rest)}`;

  it.each([
    ['a line at a time', []],
    ['with --keep-going', ['--keep-going']],
    ['in one batch', ['--batch', '100']],
    ['in batches, with --keep-going', ['--batch', '2', '--keep-going']],
  ])('%s: exit 2, the earlier lines stay, the later ones are not done', (_case, more) => {
    const data = made.copy();
    const { code, lines, stderr } = station(['replay', '-', '--data', data, ...more], broken);
    expect(code).toBe(2);
    expect(stderr).toMatch(/line 3/);
    expect(lines.filter((line) => 'error' in line)).toEqual([]);
    expect(applied(data)).toBe(2);
    expect(station(['verify', '--data', data]).code).toBe(0);
  });
});

function entriesOf(data: string): Entry[] {
  const out = `${data}-out`;
  station(['export', '--month', '2026-10', '--data', data, '--out', out]);
  return entriesIn(readFileSync(`${out}/GZ01-2026-10/ledger.jsonl`, 'utf8'));
}

/** The entries without what differs from run to run: ids, and the hashes over them. */
function outcome(data: string) {
  return entriesOf(data).map(
    ({ id: _id, hash: _hash, prevHash: _prevHash, ...entry }: Entry): Entry => entry,
  );
}

describe('batches', () => {
  const commands = [
    ...REFUSED_IN_THE_MIDDLE,
    ...Array.from({ length: 20 }, (_, index) => fine(`03T09:00:${index + 10}`, 'A002')),
    at('04T09:00:00', 'M001', 'ledger.reverse', { seq: 5, reason: '记错了' }),
    at('04T09:00:01', 'M001', 'ledger.reverse', { seq: 5, reason: '记错了' }),
  ];

  it('of any size come to the same', () => {
    const file = fileOf('batches.jsonl', commands);
    const outcomes = [[], ['--batch', '1'], ['--batch', '7'], ['--batch', '1000']].map((more) => {
      const data = made.copy();
      const call = station(['replay', file, '--data', data, '--keep-going', ...more]);
      const { applied: done, refused } = call.lines.at(-1) ?? {};
      const told = call.lines.slice(0, -1);
      return { code: call.code, done, refused, told, entries: outcome(data), report: report(data) };
    });
    const [single, ...others] = outcomes;
    expect(single).toMatchObject({ code: 0, refused: 2 });
    expect(single?.entries).toHaveLength(23);
    for (const other of others) expect(other).toEqual(single);
  });

  it('stop at a refusal as single lines do, and keep what was before it', () => {
    const data = made.copy();
    const file = fileOf('stopped.jsonl', REFUSED_IN_THE_MIDDLE);
    const { code, lines } = station(['replay', file, '--data', data, '--batch', '100']);
    expect([code, lines.at(-1)]).toMatchObject([1, { applied: 3, refused: 1 }]);
    expect(applied(data)).toBe(3);
  });
});

describe('a second opener', () => {
  it('is told so, and does nothing', async () => {
    const data = made.copy();
    const first = stationBeside(['replay', '-', '--data', data]);
    first.feed(jsonLines(GOOD.slice(0, 1)));
    await expect.poll(() => applied(data), { timeout: 30_000, interval: 100 }).toBe(1);
    const second = station(['replay', fileOf('second.jsonl', GOOD), '--data', data]);
    expect([second.code, second.stdout]).toEqual([1, '']);
    expect(second.stderr).toContain(data);
    first.feed(jsonLines(GOOD.slice(1)));
    first.end();
    expect(await first.done).toMatchObject({ code: 0, lines: [{ applied: 4 }] });
    expect(applied(data)).toBe(4);
  });

  it('has its turn once the first is gone, even where that one was killed', async () => {
    const data = made.copy();
    const first = stationBeside(['replay', '-', '--data', data]);
    first.feed(jsonLines(GOOD.slice(0, 1)));
    await expect.poll(() => applied(data), { timeout: 30_000, interval: 100 }).toBe(1);
    first.kill();
    await first.done;
    const rest = fileOf('rest.jsonl', GOOD.slice(1));
    expect(station(['replay', rest, '--data', data])).toMatchObject({ code: 0 });
    expect(applied(data)).toBe(4);
    cpSync(data, `${data}-copied`, { recursive: true });
    expect(station(['verify', '--data', `${data}-copied`]).code).toBe(0);
  });
});
