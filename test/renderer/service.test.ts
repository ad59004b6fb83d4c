import { describe, expect, it } from 'vitest';
import { periodWords, turnedTo } from '../../renderer/parts/period-choice';
import {
  busyGrid,
  hasService,
  judgedLines,
  percentOf,
} from '../../renderer/screens/month/service/figures';
import type { ServiceView } from '../../shared/contract/queries';
import { percentText } from '../../renderer/parts/percent';

const tally = (
  key: string,
  kind: 'serve' | 'vip',
  [onTime, late, missed]: [number, number, number],
) => ({ key, kind, onTime, late, missed });

const NOTHING: ServiceView = {
  period: '2026-10',
  tables: {
    visits: 0,
    guests: 0,
    servedOnTime: 0,
    servedLate: 0,
    refills: 0,
    refillsDeclined: 0,
    clears: 0,
    unserved: 0,
    requests: 0,
    delivered: 0,
  },
  vip: { sessions: 0, guests: 0, services: 0, onTime: 0, late: 0, missed: 0 },
  ashtray: { changes: 0, butts: 0, peel: 0, declined: 0 },
  patrols: {},
  checklists: { done: 0, na: 0, open: 0 },
  judged: { person: [], place: [], zone: [], hour: [] },
  response: [],
  busy: [],
  series: [],
  drinks: [],
  voices: { ratings: 0, satisfied: 0, praise: 0, opinions: 0, complaints: 0, founded: 0 },
  targets: [],
};

const october: ServiceView = {
  ...NOTHING,
  judged: {
    person: [
      tally('', 'vip', [0, 0, 2]),
      tally('A001', 'serve', [3, 1, 0]),
      tally('A001', 'vip', [1, 0, 0]),
      tally('A002', 'serve', [1, 0, 0]),
    ],
    place: [tally('T1', 'serve', [2, 1, 0]), tally('T2', 'serve', [2, 0, 0])],
    zone: [],
    hour: [tally('14', 'serve', [1, 1, 0]), tally('09', 'serve', [3, 0, 0])],
  },
  series: [
    { key: '2026-10-02', visits: 1, guests: 2, onTime: 0, late: 0, missed: 0 },
    { key: '2026-10-03', visits: 1, guests: 2, onTime: 1, late: 1, missed: 2 },
  ],
};

describe('what was on time', () => {
  it('F-07 stands by person, the one with the most to do first, over all kinds or one', () => {
    expect(judgedLines(october, 'person', null)).toEqual([
      { key: 'A001', onTime: 4, late: 1, missed: 0, all: 5, percent: 80 },
      { key: '', onTime: 0, late: 0, missed: 2, all: 2, percent: 0 },
      { key: 'A002', onTime: 1, late: 0, missed: 0, all: 1, percent: 100 },
    ]);
    expect(judgedLines(october, 'person', 'vip').map(({ key }) => key)).toEqual(['', 'A001']);
  });

  it('stands by hour and by part in their order, without what had nothing to do', () => {
    expect(judgedLines(october, 'hour', null).map(({ key }) => key)).toEqual(['09', '14']);
    expect(judgedLines(october, 'part', null)).toMatchObject([{ key: '2026-10-03', all: 4 }]);
  });

  it('S-01 S-15 is a share of its kind, or a dash', () => {
    expect(percentText(percentOf(october, 'serve'))).toBe('80.0%');
    expect(percentText(percentOf(october, 'patrol'))).toBe('—');
  });

  it('is known to be missing', () => {
    expect([hasService(NOTHING), hasService(october)]).toEqual([false, true]);
  });
});

describe('the busy hours', () => {
  it('F-07 lie between the first and the last hour with guests, by how many they were', () => {
    const grid = busyGrid([
      { weekday: 1, hour: 9, visits: 1, guests: 2 },
      { weekday: 7, hour: 11, visits: 9, guests: 40 },
      { weekday: 7, hour: 9, visits: 4, guests: 20 },
    ]);
    expect(grid.hours).toEqual([9, 10, 11]);
    expect(grid.rows.map(({ cells }) => cells.map(({ level }) => level))).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [2, 0, 4],
    ]);
  });

  it('are none where nobody came', () => {
    expect(busyGrid([]).hours).toEqual([]);
  });
});

describe('the period that is shown', () => {
  it.each([
    ['year', '2026-10-05', '2026'],
    ['month', '2026-10-05', '2026-10'],
    ['day', '2026-10-05', '2026-10-05'],
    ['day', '2026-09', '2026-09-30'],
    ['day', '2026-10', '2026-10-20'],
    ['month', '2025', '2025-12'],
    ['month', '2026', '2026-10'],
  ] as const)('F-07 goes over to its %s from %s: %s', (kind, period, other) => {
    expect(turnedTo(kind, period, '2026-10-20')).toBe(other);
  });

  it('is said in words', () => {
    expect(['2026', '2026-10', '2026-10-05'].map((period) => periodWords(period, 'zh'))).toEqual([
      '2026年',
      '2026年10月',
      '2026年10月5日',
    ]);
    expect(periodWords('2026-10-05', 'en')).toBe('5 October 2026');
  });
});
