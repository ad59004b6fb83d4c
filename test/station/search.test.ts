import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { assert, constantFrom, integer, option, property, record } from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEntryIndex } from '../../electron/store/entry-index';
import { listFound, lookFor, sumFound } from '../../electron/store/entry-search';
import type { ReadDb, Values } from '../../electron/store/database';
import type { LedgerRow, QueryInput } from '../../shared/contract/queries';
import type { EntryFilter, EntryOrder } from '../../shared/contract/queries/search';
import {
  ATTENDANT,
  COLLEAGUE,
  foundedStation,
  MANAGER,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const NOTES = [
  '端茶未用托盘',
  '收杯未用托盘',
  'T4 桌 Coffee 洒了',
  'coffee',
  '%_',
  "it's",
  '',
  '托',
];
const RULES = ['P-01', 'P-13', 'R-05'] as const;
const NOW = '2027-02-10T12:00:00';

/** Sixty entries over four months, two people, three rules, a reversal each ten. */
function recordMany(test: TestStation): void {
  test.station.batch(() => recordEach(test));
}

function recordEach(test: TestStation): void {
  for (let at = 0; at < 60; at += 1) {
    const month = ['2026-10', '2026-11', '2026-12', '2027-01'][Math.floor(at / 15)] ?? '';
    const when = `${month}-${String((at % 15) + 10)}T10:00:00`;
    test.did(when, SUPERVISOR, 'ledger.record', {
      staff: at % 3 === 0 ? COLLEAGUE : ATTENDANT,
      rule: RULES[(at * 7) % RULES.length] ?? 'P-01',
      times: (at % 4) + 1,
      note: NOTES[at % NOTES.length] ?? '',
      // Some are about a day that is long past.
      ...(at % 11 === 0 && { businessDate: '2026-10-05' }),
    });
    if (at % 10 === 9)
      test.did(when, MANAGER, 'ledger.reverse', { seq: at, reason: '记错 coffee' });
  }
}

type Asked = Omit<QueryInput<'ledger.search'>, 'limit'>;

const ask = (test: TestStation, asked: Asked, limit = 200) =>
  test.look(NOW, 'ledger.search', { ...asked, limit }, SUPERVISOR);

/** All pages, of a few rows each. */
function pages(test: TestStation, asked: Asked): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let page = ask(test, asked, 7);
  rows.push(...page.rows);
  while (page.next) {
    page = ask(test, { ...asked, after: page.next }, 7);
    rows.push(...page.rows);
  }
  return rows;
}

const sizeOf = (row: LedgerRow): number => Math.abs(row.amountFen);

/** The same, the simple way. */
const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

function byHand(all: readonly LedgerRow[], filter: EntryFilter, order: EntryOrder): number[] {
  const { staff, rule, kind, from, to, leastFen, mostFen, text } = filter;
  const rows = all.filter(
    (row) =>
      (staff === undefined || row.staff === staff) &&
      (rule === undefined || row.rule === rule) &&
      (kind === undefined || row.kind === kind) &&
      (from === undefined || row.businessDate >= from) &&
      (to === undefined || row.businessDate <= to) &&
      (leastFen === undefined || sizeOf(row) >= leastFen) &&
      (mostFen === undefined || sizeOf(row) <= mostFen) &&
      (text === undefined || row.note.toLowerCase().includes(text.toLowerCase())),
  );
  const sorted = {
    newest: () => rows.toSorted((a, b) => b.seq - a.seq),
    oldest: () => rows.toSorted((a, b) => a.seq - b.seq),
    largest: () => rows.toSorted((a, b) => sizeOf(b) - sizeOf(a) || b.seq - a.seq),
  }[order]();
  return sorted.map(({ seq }) => seq);
}

const seqsOf = (rows: readonly LedgerRow[]): number[] => rows.map(({ seq }) => seq);

const DATES = ['2026-10-01', '2026-10-05', '2026-10-31', '2026-11-20', '2027-01-01', '2027-01-31'];
const maybe = { nil: undefined } as const;
const anyFilter = record({
  staff: option(constantFrom(ATTENDANT, COLLEAGUE, 'X9'), maybe),
  rule: option(constantFrom('P-13', 'R-05', 'G-01'), maybe),
  kind: option(constantFrom('penalty', 'reward', 'reversal'), maybe),
  from: option(constantFrom(...DATES), maybe),
  to: option(constantFrom(...DATES), maybe),
  leastFen: option(constantFrom(1, 5_000, 10_000, 12_345), maybe),
  mostFen: option(constantFrom(5_000, 10_000, 20_000), maybe),
  text: option(constantFrom('托盘', '未用', '托', 'COFFEE', 'T4 桌', '%', "'s", '没有'), maybe),
});

/** Without the fields that ask for nothing. */
const filterOf = (drawn: object): EntryFilter =>
  Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined));

describe('looking through all months', () => {
  let test: TestStation;
  let all: LedgerRow[];
  beforeAll(() => {
    test = foundedStation();
    recordMany(test);
    all = ask(test, { order: 'oldest' }).rows;
  });
  afterAll(() => test.close());

  /** Throws where any question is answered otherwise; answers that none was. */
  const holds = (runs: number): boolean => {
    assert(
      property(anyFilter, constantFrom('newest', 'oldest', 'largest'), (drawn, order) => {
        const filter = filterOf(drawn);
        const wanted = byHand(all, filter, order);
        expect(seqsOf(pages(test, { ...filter, order }))).toEqual(wanted);
        expect(ask(test, { ...filter, order }, 1).found?.entries).toBe(wanted.length);
      }),
      { numRuns: runs },
    );
    return true;
  };

  it('finds every entry before the index has any', () => {
    expect(seqsOf(all)).toEqual(Array.from({ length: 66 }, (_, at) => at + 1));
  });

  it('answers as a walk through all entries would, with no index, and with a whole one', () => {
    expect(holds(60)).toBe(true);
    while (test.station.keepSearch());
    expect(holds(120)).toBe(true);
  });

  it('and with one that lacks the end', () => {
    const index = openEntryIndex(join(test.folder, 'half'));
    const entries = test.station.db.all<never>(`SELECT seq FROM ledger_entry`);
    expect(entries).toHaveLength(66);
    const { db } = test.station;
    const first = db.all<never>(
      `SELECT seq, staff_no AS staff, kind, rule, business_date AS businessDate,
         amount_fen AS amountFen, note, hash FROM ledger_entry WHERE seq <= 40 ORDER BY seq`,
    );
    index.add(first);
    assert(
      property(
        anyFilter,
        constantFrom('newest', 'oldest', 'largest'),
        integer({ min: 1, max: 66 }),
        (drawn, order, limit) => {
          const looking = lookFor(db, index, filterOf(drawn));
          const wanted = byHand(all, filterOf(drawn), order);
          const found = listFound(looking, { order, after: undefined, limit });
          expect(found.map(({ seq }) => seq)).toEqual(wanted.slice(0, limit));
          const net = all.filter(({ seq }) => wanted.includes(seq));
          expect(sumFound(looking, 1_000)).toEqual({
            entries: wanted.length,
            times: sum(net.map((row) => (row.kind === 'reversal' ? -row.times : row.times))),
            amountFen: sum(net.map((row) => row.amountFen)),
          });
        },
      ),
      { numRuns: 80 },
    );
    index.close();
  });

  it('carries what the month’s list carries', () => {
    const [reversed] = ask(test, { order: 'newest', text: '收杯' }).rows.filter(
      ({ reversedBy }) => reversedBy !== null,
    );
    expect(reversed).toMatchObject({ answer: null, attachments: [] });
  });
});

describe('the index', () => {
  let test: TestStation;
  beforeEach(() => {
    test = foundedStation();
    recordMany(test);
  });
  afterEach(() => test.close());

  const found = (): number => ask(test, { order: 'newest', text: '托盘' }).rows.length;

  it('follows the ledger by itself, and what was just recorded is found at once', () => {
    const before = found();
    while (test.station.keepSearch());
    expect(found()).toBe(before);
    const given = { staff: ATTENDANT, rule: 'P-13', note: '又没用托盘' };
    test.did('2027-02-01T10:00:00', SUPERVISOR, 'ledger.record', given);
    expect(found()).toBe(before + 1);
    expect(test.station.keepSearch()).toBe(false);
    expect(found()).toBe(before + 1);
  });

  it('that is of another ledger is made anew', () => {
    const before = found();
    const { db } = test.station;
    const index = openEntryIndex(test.folder);
    const [row] = db.all<never>(
      `SELECT seq, staff_no AS staff, kind, rule, business_date AS businessDate,
         amount_fen AS amountFen, '托盘' AS note, 'another' AS hash FROM ledger_entry WHERE seq = 60`,
    );
    index.add([row as never]);
    index.close();
    expect(found()).toBe(before);
  });

  it('that is no database is made anew', () => {
    writeFileSync(join(test.folder, 'search.db'), 'x'.repeat(10_000));
    expect(found()).toBe(
      byHand(ask(test, { order: 'oldest' }).rows, { text: '托盘' }, 'newest').length,
    );
    while (test.station.keepSearch());
    expect(openEntryIndexHead()).toBe(66);
  });

  it('stays behind while it cannot be written, and what it lacks is read', () => {
    const before = found();
    const other = new Sqlite(join(test.folder, 'search.db'));
    other.exec('BEGIN IMMEDIATE');
    expect(test.station.keepSearch()).toBe(false);
    expect(found()).toBe(before);
    other.close();
    while (test.station.keepSearch());
    expect(openEntryIndexHead()).toBe(66);
  });

  it('that is damaged while it is used is made anew, and the answer is right at once', () => {
    while (test.station.keepSearch());
    const before = found();
    const stranger = new Sqlite(join(test.folder, 'search.db'));
    stranger.unsafeMode(true);
    stranger.exec(`DELETE FROM entry_data WHERE id > 10`);
    stranger.close();
    expect(found()).toBe(before);
    expect(openEntryIndexHead()).toBe(0);
  });

  function openEntryIndexHead(): number {
    const index = openEntryIndex(test.folder);
    const { seq } = index.head();
    index.close();
    return seq;
  }
});

/** A handle that keeps what it was asked. */
function listening(db: ReadDb): { db: ReadDb; asked: [string, Values][] } {
  const asked: [string, Values][] = [];
  const all: ReadDb['all'] = (sql, values = {}) => {
    asked.push([sql, values]);
    return db.all(sql, values);
  };
  return { db: { ...db, all }, asked };
}

it('no question walks through the ledger: the plan of each is a search', () => {
  const test = foundedStation();
  recordMany(test);
  const index = openEntryIndex(test.folder);
  const { db, asked } = listening(test.station.db);
  while (test.station.keepSearch());
  const filters: EntryFilter[] = [
    {},
    { staff: ATTENDANT },
    { rule: 'P-13' },
    { kind: 'reversal' },
    { from: '2026-10-05', to: '2026-12-04' },
    { to: '2026-12-04' },
    { leastFen: 10_000 },
    { text: '托盘' },
    { text: '托' },
    { staff: ATTENDANT, rule: 'P-13', kind: 'penalty', text: '用', leastFen: 1 },
  ];
  for (const filter of filters) {
    for (const order of ['newest', 'oldest', 'largest'] as const) {
      const looking = lookFor(db, index, filter);
      expect(looking.end).toBe(66);
      listFound(looking, { order, after: undefined, limit: 10 });
      sumFound(looking, 100);
    }
  }
  const plans = asked.map(([sql, values]) =>
    test.station.db
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, values)
      .map(({ detail }) => detail)
      .filter((detail) => /ledger_entry/.test(detail)),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(plans.flat().filter((detail) => !/^SEARCH .*PRIMARY KEY/.test(detail))).toEqual([]);
  index.close();
  test.close();
});
