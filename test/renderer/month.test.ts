import { describe, expect, it } from 'vitest';
import { faultAbout, faultWord, hashLines } from '../../renderer/screens/month/anchor-words';
import { closingList, mayClose } from '../../renderer/screens/month/closing-list';
import {
  groupsOf,
  hasFigures,
  rateText,
  serveRate,
  vipRate,
} from '../../renderer/screens/month/figures';
import { barsOf } from '../../renderer/screens/month/overview/bars';
import { totalOf } from '../../renderer/screens/month/people/total';
import { dateWords, daysBefore, monthAfter, monthWords } from '../../renderer/parts/date-words';
import type { MonthView, Report } from '../../shared/contract/queries';
import { NO_ENTRIES } from '../../shared/domain/ledger';
import { appeal, row } from './ledger-rows';

const ledger = {
  entries: 3,
  penaltyTimes: 2,
  penaltyFen: -10_000,
  rewardTimes: 1,
  rewardFen: 5_000,
  netFen: -5_000,
  pending: 0,
};

const QUICK = { count: 4, medianMs: 60_000, p90Ms: 90_000 };

const october: Report = {
  month: '2026-10',
  vip: { sessions: 4, services: 20, onTime: 15, late: 3, missed: 2 },
  tables: {
    visits: 40,
    guests: 90,
    servedOnTime: 39,
    servedLate: 1,
    refills: 30,
    refillsDeclined: 4,
    clears: 40,
  },
  ashtray: { changes: 12, butts: 10, peel: 3, declined: 1 },
  patrols: { hall: 9, model: 4 },
  checklists: { done: 100, na: 2, open: 1 },
  ledger,
  desk: { loan: { taken: 7, closed: 6 } },
  satisfaction: { ratings: 20, satisfied: 19, percent: 95 },
  requests: { asked: 4, delivered: 4 },
  response: { serve: QUICK, deliver: QUICK, clear: QUICK, first: QUICK },
  drinks: { tea: 60, coffee: 12 },
};

const september: Report = {
  ...october,
  month: '2026-09',
  vip: { ...october.vip, missed: 5 },
  patrols: { hall: 7, terrace: 2 },
};

const person = (
  no: string,
  penaltyFen: number,
  rewardFen: number,
): MonthView['people'][number] => ({
  no,
  name: no,
  sum: { ...NO_ENTRIES, entries: 2, penaltyFen, rewardFen, netFen: penaltyFen + rewardFen },
  aboveCapFen: null,
});

const view = (fields: Partial<MonthView>): MonthView => ({
  report: october,
  people: [],
  closed: null,
  over: true,
  head: { seq: 0, hash: '0'.repeat(64) },
  ...fields,
});

const figure = (before: Report | null, group: string, name: string) =>
  groupsOf(october, before)
    .find((one) => one.name === group)
    ?.figures.find((one) => one.name === name);

const zeros = (group: object) => Object.fromEntries(Object.keys(group).map((key) => [key, 0]));

describe('the figures of a month', () => {
  it('stand beside those of the month before', () => {
    expect(figure(september, 'vip', 'vipMissed')).toMatchObject({ now: 2, before: 5 });
    expect(figure(september, 'tables', 'servedLate')).toMatchObject({ now: 1, before: 1 });
    expect(figure(september, 'ashtray', 'peel')).toMatchObject({ now: 3, before: 3 });
    expect(figure(september, 'checklists', 'left')).toMatchObject({ now: 1, before: 1 });
  });

  it('show each zone that was walked in either month (S-16)', () => {
    const patrols = groupsOf(october, september).find(({ name }) => name === 'patrols');
    expect(patrols?.figures.map(({ name, now, before }) => [name, now, before])).toEqual([
      ['hall', 9, 7],
      ['model', 4, 0],
      ['terrace', 0, 2],
    ]);
  });

  it('stand alone where there was no month before', () => {
    expect(figure(null, 'vip', 'sessions')).toMatchObject({ now: 4, before: null });
  });

  it('rate what was judged: S-15 counts a missed service, S-01 the first serve', () => {
    expect(rateText(vipRate(october))).toBe('75.0%');
    expect(rateText(serveRate(october))).toBe('97.5%');
    expect(rateText({ good: 0, all: 0 })).toBeNull();
  });

  it('know a month without any', () => {
    expect(hasFigures(october)).toBe(true);
    const { month, patrols: _patrols, desk: _desk, satisfaction: _satisfaction, ...sums } = october;
    const zero = Object.fromEntries(
      Object.entries(sums).map(([key, group]) => [key, zeros(group)]),
    ) as unknown as typeof sums;
    const satisfaction = { ratings: 0, satisfied: 0, percent: null };
    const empty: Report = { month, ...zero, patrols: {}, desk: {}, satisfaction };
    expect(hasFigures(empty)).toBe(false);
    expect(hasFigures({ ...empty, desk: { key: { taken: 1, closed: 0 } } })).toBe(true);
    expect(hasFigures({ ...empty, satisfaction: { ...satisfaction, ratings: 1 } })).toBe(true);
  });
});

describe('who', () => {
  const people = [person('A001', -5_000, 0), person('A002', -15_000, 5_000)];

  it('has bars as shares of the longest, who has most at stake first', () => {
    expect(barsOf(people).map(({ no, penalty, reward }) => [no, penalty, reward])).toEqual([
      ['A002', 1, 1 / 3],
      ['A001', 1 / 3, 0],
    ]);
    expect(barsOf([person('A003', 0, 0)])[0]).toMatchObject({ penalty: 0, reward: 0 });
  });

  it('adds up to the month', () => {
    expect(totalOf(people)).toMatchObject({ entries: 4, penaltyFen: -20_000, netFen: -15_000 });
  });
});

const answered = row({
  answer: {
    kind: 'acknowledged',
    text: '',
    atMs: 0,
    resolved: null,
    reason: null,
    attachments: [],
  },
});

const codes = (month: MonthView, rows = [answered], inMoney = true) =>
  closingList(month, rows, inMoney)
    .filter(({ met }) => !met)
    .map(({ code }) => code);

describe('closing a month', () => {
  it('may be done once it is over and no approval is pending', () => {
    expect(codes(view({}))).toEqual([]);
    expect(mayClose(closingList(view({}), []))).toBe(true);
    expect(mayClose(closingList(view({ over: false }), []))).toBe(false);
    const pending = { ...october, ledger: { ...ledger, pending: 2 } };
    expect(codes(view({ report: pending }))).toEqual(['pending']);
    expect(mayClose(closingList(view({ report: pending }), []))).toBe(false);
  });

  it('tells of open appeals without being barred by them', () => {
    const open = [row({ answer: appeal(null) })];
    expect(codes(view({}), open)).toEqual(['appeals']);
    expect(mayClose(closingList(view({}), open))).toBe(true);
    expect(codes(view({}), [row({ answer: appeal('upheld') })])).toEqual([]);
    expect(codes(view({}), [row({ answer: appeal(null), reversedBy: 9 })])).toEqual([]);
  });

  it('tells of entries that nobody answered, reversals and reversed ones aside', () => {
    const rows = [row(), row({ reversedBy: 9 }), row({ kind: 'reversal', reverses: 1 })];
    expect(codes(view({}), rows)).toEqual(['unanswered']);
    expect(closingList(view({}), rows)).toContainEqual(
      expect.objectContaining({ code: 'unanswered', count: 1, blocks: false }),
    );
  });

  it('names who is above the cap on wages, and nobody where the ledger is in points', () => {
    const people = [
      { ...person('A001', -90_000, 0), aboveCapFen: 100 },
      { ...person('A002', -5_000, 0), aboveCapFen: 0 },
      person('A003', -5_000, 0),
    ];
    expect(codes(view({ people }))).toEqual(['cap']);
    expect(closingList(view({ people }), []).at(-1)).toMatchObject({ names: ['A001'] });
    expect(mayClose(closingList(view({ people }), []))).toBe(true);
    expect(codes(view({ people }), [], false)).toEqual([]);
  });
});

describe('the anchor', () => {
  it('is read in groups of four, four to a line', () => {
    const hash = '7a6d7a8270b56f9ae909ac57c4ba85350079f8a39bc44d3fbf36223d88b09724';
    const lines = hashLines(hash);
    expect(lines.map((line) => line.length)).toEqual([4, 4, 4, 4]);
    expect(lines[0]).toEqual(['7a6d', '7a82', '70b5', '6f9a']);
    expect(lines.flat().join('')).toBe(hash);
  });

  it('has a word for each fault, and one for any other', () => {
    expect(faultWord('wrong-hash')).toBe('wrong-hash');
    expect(faultWord('something new')).toBe('other');
    expect(['wrong-hash', 'gap', 'truncated', 'sums'].map(faultAbout)).toEqual([
      'entry',
      'entry',
      'tail',
      'sums',
    ]);
  });
});

describe('dates in words', () => {
  it('are in the local form', () => {
    expect(dateWords('2026-10-03', 'zh')).toBe('10月3日');
    expect(dateWords('2026-10-03', 'en')).toBe('3 October');
    expect(monthWords('2026-10', 'zh')).toBe('2026年10月');
    expect(monthWords('2026-10', 'en')).toBe('October 2026');
  });

  it('go over the ends of months and years', () => {
    expect(monthAfter('2026-12')).toBe('2027-01');
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  });
});
