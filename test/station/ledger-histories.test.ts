import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerRow } from '../../shared/contract/queries';
import { chainFaults, type Entry } from '../support/independent-chain';
import { lineOf, readBack, yuanIn } from '../support/read-back';
import {
  ATTENDANT,
  COLLEAGUE,
  FIRST_PIN,
  foundedStation,
  MANAGER,
  SUPERVISOR,
  type TestStation,
} from '../support/station';
import { dumpOf, entriesOf } from '../support/tables';

/** Random histories of the ledger over some months, by everybody, on everybody, right and wrong. */

const OTHER_MANAGER = 'M002';
const PEOPLE = [ATTENDANT, COLLEAGUE, SUPERVISOR, MANAGER, OTHER_MANAGER];
const HOUR = 3_600_000;

const NAMES = [
  ...Array.from({ length: 6 }, () => 'ledger.record'),
  ...Array.from({ length: 3 }, () => 'ledger.reverse'),
  'ledger.approve',
  'ledger.approve',
  'ledger.reject',
  'ledger.acknowledge',
  'ledger.appeal',
  'ledger.appeal',
  'ledger.resolveAppeal',
  'ledger.resolveAppeal',
  'month.close',
  'month.close',
];

/** One thing that somebody tries; `odd` under 2 makes something of it wrong. */
const attempt = fc.record({
  name: fc.constantFrom(...NAMES),
  by: fc.constantFrom(...PEOPLE),
  about: fc.constantFrom(...PEOPLE),
  odd: fc.nat(9),
  waitH: fc.integer({ min: 0, max: 120 }),
  number: fc.nat(1000),
  rule: fc.constantFrom('P-01', 'P-13', 'R-03', 'R-05', 'G-01', 'G-05', 'R-04'),
  times: fc.constantFrom(undefined, 1, 2, 3),
  fen: fc.integer({ min: 5_000, max: 60_000 }),
  dismissal: fc.boolean(),
  monthsBack: fc.constantFrom(undefined, 0, 1, 2),
  late: fc.boolean(),
  text: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    // What a spreadsheet would take for a formula.
    fc.constantFrom('=1+1', '+2', '-3', '@sum', '\tx', '\rx'),
  ),
  outcome: fc.constantFrom('upheld', 'reversed'),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

const history = fc.array(attempt, { minLength: 30, maxLength: 60 });

const monthBack = (atMs: number, months: number): string => {
  const now = new Date(atMs + 8 * HOUR);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
    .toISOString()
    .slice(0, 7);
};

function recorded(tried: Attempt, atMs: number): object {
  const { about: staff, rule, text: note, times, fen, odd, monthsBack, late } = tried;
  const byHand = /^G|R-04/.test(rule) !== (odd === 0);
  const dismissal = tried.dismissal && rule.startsWith('G');
  return {
    staff,
    rule: odd === 1 ? 'P-99' : rule,
    note,
    ...(times === undefined || dismissal ? {} : { times }),
    ...(byHand && !dismissal ? { amountFen: fen } : {}),
    ...(dismissal ? { sanction: 'dismissal' } : {}),
    ...(monthsBack === undefined
      ? {}
      : { businessDate: `${monthBack(atMs, monthsBack)}-01`, late }),
  };
}

/** The command of an attempt at its time: mostly by whom it befits, about what there is by now. */
function commandOf(tried: Attempt, atMs: number, entries: readonly Entry[]) {
  const { name, by, odd, number, text, outcome } = tried;
  const seq = odd === 0 ? number : 1 + (number % Math.max(1, entries.length));
  const reason = odd === 1 ? ' ' : `因为 ${text}`;
  const inputs: Record<string, object> = {
    'ledger.record': recorded(tried, atMs),
    'ledger.reverse': { seq, reason },
    'ledger.approve': { pending: 1 + (number % 6) },
    'ledger.reject': { pending: 1 + (number % 6), reason },
    'ledger.acknowledge': { seq },
    'ledger.appeal': { seq, text: reason },
    'ledger.resolveAppeal': { seq, outcome, reason },
    'month.close': { month: monthBack(atMs, odd < 2 ? 0 : 1) },
  };
  const concerned = String(entries[seq - 1]?.['staff'] ?? by);
  const answers = name === 'ledger.acknowledge' || name === 'ledger.appeal';
  const befitting = answers ? concerned : name === 'ledger.record' ? SUPERVISOR : MANAGER;
  const as = odd < 3 ? by : befitting;
  return { at: new Date(atMs).toISOString(), as, do: name, with: inputs[name] ?? {} };
}

const seen = { accepted: 0, refused: 0, reversed: 0, closed: 0, late: 0, exported: 0 };

/** A row without what may still come to it: the person's answer, and a later reversal. */
const factsOf = ({ answer: _answer, reversedBy: _reversedBy, ...facts }: LedgerRow) => facts;

function monthOf(test: TestStation, month: string) {
  const at = '2027-12-01T00:00:00';
  const { rows, sum } = test.look(at, 'ledger.list', { month }, MANAGER);
  const { report } = test.look(at, 'month.get', { month }, MANAGER);
  const { pending: _pending, ...figures } = report.ledger;
  return { facts: rows.map(factsOf), sum, figures };
}

/** Lives through a history; answers each closed month as it stood when it was closed. */
function live(test: TestStation, attempts: readonly Attempt[]) {
  const closed = new Map<string, unknown>();
  let leftBehind = 0;
  let dump = dumpOf(test.station.db);
  let atMs = Date.parse('2026-10-02T09:00:00+08:00');
  for (const tried of attempts) {
    atMs += tried.waitH * HOUR;
    const command = commandOf(tried, atMs, entriesOf(test.station.db));
    const answer = test.station.perform(command);
    seen[answer.ok ? 'accepted' : 'refused'] += 1;
    const after = dumpOf(test.station.db);
    if (!answer.ok && after !== dump) leftBehind += 1;
    dump = after;
    if (!answer.ok || command.do !== 'month.close') continue;
    const { month } = command.with as { month: string };
    closed.set(month, monthOf(test, month));
    seen.closed += 1;
  }
  expect(leftBehind).toBe(0);
  return closed;
}

const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const fenIn = (entries: readonly Entry[]) =>
  total(entries.map(({ amountFen }) => Number(amountFen)));
const timesIn = (entries: readonly Entry[]) =>
  total(entries.map((entry) => Number(entry['times']) * (entry['kind'] === 'reversal' ? -1 : 1)));

/** What an outsider adds the entries up to, with reversals taken off the side that they reverse. */
function sumOf(entries: readonly Entry[]) {
  const penalties = entries.filter(({ sanction }) => sanction !== 'bonus');
  const rewards = entries.filter(({ sanction }) => sanction === 'bonus');
  return {
    entries: entries.length,
    penaltyTimes: timesIn(penalties),
    penaltyFen: fenIn(penalties),
    rewardTimes: timesIn(rewards),
    rewardFen: fenIn(rewards),
    netFen: fenIn(entries),
  };
}

/** Each reversal cancels one entry, once, and exactly. */
function checkReversals(entries: readonly Entry[]): void {
  const reversals = entries.filter(({ kind }) => kind === 'reversal');
  seen.reversed += reversals.length;
  expect(new Set(reversals.map(({ reverses }) => reverses)).size).toBe(reversals.length);
  for (const reversal of reversals) {
    const original = entries[Number(reversal['reverses']) - 1] ?? {};
    const { staff, rule, times, sanction } = original;
    expect(original['kind']).not.toBe('reversal');
    expect(reversal).toMatchObject({ staff, rule, times, sanction });
    expect(sumOf([original, reversal])).toEqual({ ...sumOf([]), entries: 2 });
  }
}

/** Each month's figures are the sums of its entries. */
function checkMonths(test: TestStation, entries: readonly Entry[]): void {
  for (const month of new Set(entries.map((entry) => String(entry['month'])))) {
    const own = entries.filter((entry) => entry['month'] === month);
    const { figures, sum } = monthOf(test, month);
    expect(figures).toEqual(sumOf(own));
    expect(sum).toMatchObject(sumOf(own));
    seen.late += own.filter(({ businessDate }) => !String(businessDate).startsWith(month)).length;
  }
}

/** What is exported of a month, read back, is what the ledger holds. */
async function checkExport(test: TestStation, month: string, entries: readonly Entry[]) {
  const own = entries.filter((entry) => entry['month'] === month);
  const { whole, run, lines, people } = await readBack(test.station, month);
  expect(whole).toBe(true);
  const first = Number(run[0]?.['seq'] ?? 1);
  expect(run).toEqual(entries.slice(first - 1, first - 1 + run.length));
  expect(run.filter((entry) => entry['month'] === month)).toEqual(own);
  expect(lines).toEqual(own.map(lineOf));
  const staff = [...new Set(own.map((entry) => String(entry['staff'])))].toSorted();
  expect(people).toEqual(
    staff.map((no) => {
      const sum = sumOf(own.filter((entry) => entry['staff'] === no));
      const penalties = [String(sum.penaltyTimes), yuanIn(sum.penaltyFen)];
      const rewards = [String(sum.rewardTimes), yuanIn(sum.rewardFen)];
      return [no, ...penalties, ...rewards, yuanIn(sum.netFen)];
    }),
  );
  seen.exported += own.length;
}

async function checkHistory(attempts: readonly Attempt[]): Promise<void> {
  const test = foundedStation();
  const second = { no: OTHER_MANAGER, name: '郑', gender: 'm', role: 'manager' } as const;
  test.did('2026-10-01T08:01:00', MANAGER, 'staff.add', { ...second, pin: FIRST_PIN });
  try {
    // In one transaction, since nothing here is about durability: it is many times as fast.
    const closed = test.station.batch(() => live(test, attempts));
    const entries = entriesOf(test.station.db);
    expect(chainFaults(entries)).toEqual([]);
    const verified = test.look('2027-12-01T00:00:00', 'chain.verify', {}, MANAGER);
    expect(verified).toMatchObject({ ok: true, entries: entries.length });
    expect(entries.filter(({ staff, recordedBy }) => staff === recordedBy)).toEqual([]);
    expect(entries.filter(({ staff, approvedBy }) => staff === approvedBy)).toEqual([]);
    checkReversals(entries);
    checkMonths(test, entries);
    for (const [month, then] of closed) expect(monthOf(test, month)).toEqual(then);
    const months = new Set([...closed.keys(), ...entries.map((entry) => String(entry['month']))]);
    for (const month of months) await checkExport(test, month, entries);
  } finally {
    test.close();
  }
}

describe('any history of the ledger', () => {
  it('P-01 G-01 R-04 keeps chain, sums, closed months, exports and two pairs of eyes', async () => {
    await fc.assert(fc.asyncProperty(history, checkHistory), { numRuns: 12 });
    // A history in which nothing happened would prove nothing.
    expect(Object.entries(seen).filter(([, count]) => count < 5)).toEqual([]);
  }, 60_000);
});
