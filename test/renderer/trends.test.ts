import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  linesOf,
  monthsUntil,
  type TrendRow,
} from '../../renderer/screens/ledger/trends/trend';
import { monthBrief } from '../../renderer/parts/date-words';
import { NO_ENTRIES } from '../../shared/domain/ledger';

const months = monthsUntil('2026-11');

const at = (month: string, key: string, sum: Partial<TrendRow>): TrendRow => ({
  ...NO_ENTRIES,
  ...sum,
  month,
  key,
});

const rows = [
  at('2026-10', 'A001', { penaltyFen: -5_000, penaltyTimes: 1, rewardFen: 10_000, rewardTimes: 1 }),
  at('2026-10', 'A002', { penaltyFen: -15_000, penaltyTimes: 3 }),
  at('2026-09', 'A002', { penaltyFen: -10_000, penaltyTimes: 2 }),
  // Everything that was reversed was of a month before.
  at('2026-11', 'A002', { penaltyFen: 5_000, penaltyTimes: -1 }),
];

describe('trends', () => {
  it('go over the last twelve months', () => {
    expect(months).toHaveLength(12);
    expect([months[0], months.at(-1)]).toEqual(['2025-12', '2026-11']);
  });

  it('have a line for each person with any, the largest first', () => {
    const lines = linesOf(rows, months, 'penaltyFen');
    expect(lines.map(({ key, total }) => [key, total])).toEqual([
      ['A002', 20_000],
      ['A001', 5_000],
    ]);
    expect(lines[0]?.figures.slice(-3)).toEqual([10_000, 15_000, -5_000]);
    expect(linesOf(rows, months, 'rewardFen').map(({ key }) => key)).toEqual(['A001']);
    expect(linesOf(rows, months, 'times').map(({ total }) => total)).toEqual([4, 2]);
    expect(linesOf([], months, 'times')).toEqual([]);
  });

  it('have columns as shares of the highest, with the share of the marked line', () => {
    const lines = linesOf(rows, months, 'penaltyFen');
    const last = columnsOf(lines, months, lines[1]).slice(-3);
    expect(last.map(({ total, height, marked }) => [total, height, marked])).toEqual([
      [10_000, 0.5, 0],
      [20_000, 1, 0.25],
      // Nothing is drawn below the line.
      [-5_000, 0, 0],
    ]);
    expect(columnsOf(lines, months, undefined).every(({ marked }) => marked === 0)).toBe(true);
  });

  it('name their months briefly, with the year where one begins', () => {
    expect(monthBrief('2026-03', 'zh')).toBe('3月');
    expect(monthBrief('2026-01', 'zh')).toBe('26年1月');
    expect(monthBrief('2026-01', 'en')).toBe('Jan 26');
  });
});
