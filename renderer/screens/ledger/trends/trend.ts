import type { QueryOutput } from '../../../../shared/contract/queries';
import { monthBefore } from '../../../../shared/domain/calendar';

export type TrendRow = QueryOutput<'ledger.trend'>[number];

/** What is measured: amounts of one side, or how often. */
export const MEASURES = ['penaltyFen', 'rewardFen', 'times'] as const;
export type Measure = (typeof MEASURES)[number];

export const MONTHS = 12;

/** The last twelve months up to one, oldest first. */
export const monthsUntil = (until: string): string[] =>
  Array.from({ length: MONTHS }, (_, at) => monthBefore(until, MONTHS - 1 - at));

/** A row's figure: fen without a sign, or times of both sides. A month of reversals only may be less than nothing. */
export function figureOf(row: TrendRow, measure: Measure): number {
  if (measure === 'times') return row.penaltyTimes + row.rewardTimes;
  return measure === 'penaltyFen' ? -row.penaltyFen : row.rewardFen;
}

/** One person or rule: its figure for each month, and together. */
export interface TrendLine {
  key: string;
  figures: number[];
  total: number;
}

/** The lines that have any figure, the largest first. */
export function linesOf(
  rows: readonly TrendRow[],
  months: readonly string[],
  measure: Measure,
): TrendLine[] {
  const byKey = new Map<string, number[]>();
  for (const row of rows) {
    const at = months.indexOf(row.month);
    const figures = byKey.get(row.key) ?? months.map(() => 0);
    if (at >= 0) figures[at] = (figures[at] ?? 0) + figureOf(row, measure);
    byKey.set(row.key, figures);
  }
  return [...byKey]
    .map(([key, figures]) => ({ key, figures, total: figures.reduce((sum, one) => sum + one, 0) }))
    .filter(({ figures }) => figures.some((figure) => figure !== 0))
    .toSorted((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
}

/** A month's column: its height and how much of it is the marked line's, as shares of the highest. */
export interface Column {
  month: string;
  total: number;
  height: number;
  marked: number;
}

export function columnsOf(
  lines: readonly TrendLine[],
  months: readonly string[],
  marked: TrendLine | undefined,
): Column[] {
  const totals = months.map((_, at) =>
    lines.reduce((sum, { figures }) => sum + (figures[at] ?? 0), 0),
  );
  const highest = Math.max(1, ...totals);
  return months.map((month, at) => {
    const total = totals[at] ?? 0;
    const own = marked?.figures[at] ?? 0;
    return {
      month,
      total,
      height: Math.max(0, total) / highest,
      marked: Math.max(0, Math.min(own, total)) / highest,
    };
  });
}
