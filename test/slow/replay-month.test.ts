import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rules from '../../resources/standard/rules.json';
import { scratch, station, writeLines, type Call } from '../support/command-line';
import { chainFaults, entriesIn, type Entry } from '../support/independent-chain';
import { generateMonth } from '../support/month-generator';
import { MonthModel } from '../support/month-model';
import { ServiceModel } from '../support/service-model';
import { dismissalsIn, sumOf, type ModelEntry } from '../support/month-sums';

/** The seed of the month; any other must do as well: MONTH_SEED=7 npx vitest run test/slow. */
const SEED = Number(process.env['MONTH_SEED'] ?? 20261001);

const lines = generateMonth(SEED);
const model = new MonthModel(lines);
const service = new ServiceModel(lines);
/** The month's script has nothing at the front desk. */
const NO_DESK = { desk: {}, satisfaction: { ratings: 0, satisfied: 0, percent: null } };
const reportOf = (month: string) => ({
  ...model.report(month),
  ...service.report(month),
  ...NO_DESK,
});
const commands = lines.map(({ refused: _refused, ...command }) => command);
const expectedRefusals = lines.flatMap(({ do: name, refused }, index) =>
  refused === undefined ? [] : [{ line: index + 1, do: name, error: refused }],
);

const RUNS = { '2026-10': model.runOf('2026-10'), '2026-11': model.runOf('2026-11', '2026-10') };

const yuan = (fen: number): string => (fen / 100).toFixed(2);

const cell = (text: string): string => {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.join()}\r\n`).join('')}`;

const KINDS = { penalty: '处罚', reward: '奖励', reversal: '冲正' };

const localTime = (recordedAt: string): string =>
  new Date(Date.parse(recordedAt) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

const entriesRow = (entry: ModelEntry): string[] => [
  String(entry.seq),
  entry.businessDate,
  entry.staff,
  cell(model.staff.get(entry.staff)?.name ?? ''),
  KINDS[entry.kind],
  entry.rule,
  cell(rules.find((rule) => rule.code === entry.rule)?.text.zh ?? ''),
  String(entry.times),
  yuan(entry.amountFen),
  cell(entry.note),
  entry.recordedBy,
  entry.approvedBy ?? '',
  String(entry.reverses ?? ''),
  localTime(entry.recordedAt),
];

function summaryRow(no: string, entries: readonly ModelEntry[]): string[] {
  const sum = sumOf(entries);
  const { name, wageFen } = model.staff.get(no) ?? { name: '', wageFen: null };
  const above = wageFen === null ? '' : yuan(Math.max(0, -sum.netFen - wageFen / 5));
  return [
    no,
    cell(name),
    String(sum.penaltyTimes),
    yuan(sum.penaltyFen),
    String(sum.rewardTimes),
    yuan(sum.rewardFen),
    yuan(sum.netFen),
    String(dismissalsIn(entries)),
    above,
  ];
}

const withoutMadeUp = ({ id: _id, prevHash: _prevHash, hash: _hash, ...rest }: Entry): Entry =>
  rest;

describe('a month through the command line', () => {
  const files = scratch();
  const data = files.path('data');
  let replayed: Call;

  beforeAll(() => {
    const file = writeLines(files.path('month.jsonl'), commands);
    replayed = station(['replay', file, '--data', data, '--keep-going']);
  });
  afterAll(() => files.remove());

  const report = (month: string) => station(['report', '--month', month, '--data', data]).lines[0];

  function bundle(month: string) {
    const call = station(['export', '--month', month, '--data', data, '--out', files.path('out')]);
    expect(call.code).toBe(0);
    const folder = files.path('out', `GZ01-${month}`);
    return {
      folder,
      read: (name: string) => readFileSync(`${folder}/${name}`, 'utf8'),
    };
  }

  it('S-01 S-06 S-07 S-15 G-01 R-04 the script holds what a month holds', () => {
    const { vip, tables, ashtray, checklists, ledger } = model.report('2026-10');
    expect(lines.length).toBeGreaterThan(1500);
    expect(expectedRefusals.length).toBeGreaterThan(100);
    const counts = {
      ...vip,
      ...tables,
      ...ashtray,
      ...checklists,
      both: model.bothReasons('2026-10'),
    };
    expect(Object.entries(counts).filter(([, count]) => count < 5)).toEqual([]);
    expect(ledger.pending).toBe(0);
    expect(new Set(expectedRefusals.map(({ error }) => error)).size).toBe(6);
  });

  it('refuses the slips with their codes, line by line, and nothing else', () => {
    expect(replayed.code).toBe(0);
    const told = replayed.lines
      .slice(0, -1)
      .map(({ line, do: name, error }) => ({ line, do: name, error }));
    expect(told).toEqual(expectedRefusals);
    expect(replayed.lines.filter((line) => 'error' in line && !line['message'])).toEqual([]);
  });

  it('tells last how many were applied, and where the chain ends', () => {
    const { applied, refused, ms, head } = replayed.lines.at(-1) ?? {};
    expect({ applied, refused }).toEqual({
      applied: lines.length - expectedRefusals.length,
      refused: expectedRefusals.length,
    });
    expect(head).toMatchObject({ seq: model.entries.length });
    expect(ms).toEqual(expect.any(Number));
  });

  it.each(['2026-09', '2026-10', '2026-11'])(
    'S-01 S-04 S-06 S-09 S-15 S-16 reports %s',
    (month) => {
      expect(report(month)).toEqual(reportOf(month));
    },
  );

  it('verifies as whole, with as many entries as were made', () => {
    const { code, lines: told } = station(['verify', '--data', data]);
    const { head } = replayed.lines.at(-1) ?? {};
    expect({ code, told }).toEqual({
      code: 0,
      told: [{ ok: true, entries: model.entries.length, head }],
    });
  });

  it.each(Object.entries(RUNS))('P-01 to R-05 the chain in the bundle of %s', (month, run) => {
    const entries = entriesIn(bundle(month).read('ledger.jsonl'));
    expect(entries.map(withoutMadeUp)).toEqual(model.entries.slice(run.first - 1, run.last));
    expect(chainFaults(entries, String(entries[0]?.['prevHash']), run.first)).toEqual([]);
  });

  it('the bundles of both months are runs of one chain', () => {
    const october = entriesIn(bundle('2026-10').read('ledger.jsonl'));
    const november = entriesIn(bundle('2026-11').read('ledger.jsonl'));
    const { first } = RUNS['2026-11'];
    const shared = RUNS['2026-10'].last - first + 1;
    expect(shared).toBeGreaterThan(0);
    expect(november.slice(0, shared)).toEqual(october.slice(first - 1));
    expect(october[0]?.['prevHash']).toBe('0'.repeat(64));
  });

  it('gives each entry a UUIDv7 of its own time', () => {
    const october = entriesIn(bundle('2026-10').read('ledger.jsonl'));
    const odd = october.filter(({ id, recordedAt }) => {
      const digits = String(id).replaceAll('-', '');
      const atMs = Number.parseInt(digits.slice(0, 12), 16);
      const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
      return !shape.test(String(id)) || Math.abs(atMs - Date.parse(String(recordedAt))) > 10_000;
    });
    expect(odd).toEqual([]);
    expect(new Set(october.map(({ id }) => id)).size).toBe(october.length);
  });

  it.each(['2026-10', '2026-11'])(
    'entries.csv of %s has the month’s entries, to the byte',
    (month) => {
      const [head = ''] = bundle(month).read('entries.csv').split('\r\n');
      expect(head).toBe(
        '\uFEFF序号,日期,工号,姓名,类别,条款,内容,次数,金额(元),说明,记录人,批准人,冲正序号,记录时间',
      );
      const rows = model.entriesOf(month).map(entriesRow);
      expect(bundle(month).read('entries.csv')).toBe(csvOf([[head.slice(1)], ...rows]));
    },
  );

  it.each(['2026-10', '2026-11'])('summary.csv of %s sums each person, to the byte', (month) => {
    const head = '工号,姓名,处罚次数,处罚金额,奖励次数,奖励金额,净额,辞退建议,超上限金额';
    const entries = model.entriesOf(month);
    const people = [...new Set(entries.map((entry) => entry.staff))].toSorted();
    const rows = people.map((no) =>
      summaryRow(
        no,
        entries.filter((entry) => entry.staff === no),
      ),
    );
    expect(bundle(month).read('summary.csv')).toBe(csvOf([[head], ...rows]));
  });

  it.each(Object.entries(RUNS))('the manifest of %s anchors the chain', (month, { last: seq }) => {
    const made = bundle(month);
    const entries = entriesIn(made.read('ledger.jsonl'));
    const manifest = JSON.parse(made.read('manifest.json')) as Record<string, unknown>;
    const last = entries.at(-1);
    expect(manifest).toMatchObject({
      station: 'GZ01',
      month,
      closed: month === '2026-10',
      first: { seq: entries[0]?.['seq'], prevHash: entries[0]?.['prevHash'] },
      head: { seq, hash: last?.['hash'] },
      totals: sumOf(model.entriesOf(month)),
    });
    expect(station(['verify', '--bundle', made.folder])).toMatchObject({
      code: 0,
      lines: [{ ok: true, entries: entries.length, head: { seq, hash: last?.['hash'] } }],
    });
  });

  it('comes to the same in batches of 100', () => {
    const again = files.path('again');
    const file = files.path('month.jsonl');
    const call = station(['replay', file, '--data', again, '--keep-going', '--batch', '100']);
    const { applied, refused } = replayed.lines.at(-1) ?? {};
    expect(call.lines.at(-1)).toMatchObject({ applied, refused });
    expect(call.lines.slice(0, -1)).toEqual(replayed.lines.slice(0, -1));
    const told = station(['report', '--month', '2026-10', '--data', again]).lines[0];
    expect(told).toEqual(reportOf('2026-10'));
    expect(station(['verify', '--data', again]).code).toBe(0);
  });
});
