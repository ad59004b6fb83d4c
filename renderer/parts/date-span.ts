import { monthAfter, monthBefore, monthOf } from '../../shared/domain/calendar';
import { daysBefore } from './date-words';

/** Two local dates, both counted in; null where a side is open. */
export interface DateSpan {
  from: string | null;
  to: string | null;
}

export const ALWAYS: DateSpan = { from: null, to: null };

/** The last day of a month. */
const lastOf = (month: string): string => daysBefore(`${monthAfter(month)}-01`, 1);

export const SPANS = ['always', 'today', 'week', 'month', 'lastMonth', 'year'] as const;
export type SpanName = (typeof SPANS)[number];

/** The spans that are asked for most, as of a date. */
export function spanNamed(name: SpanName, today: string): DateSpan {
  const month = monthOf(today);
  const before = monthBefore(month, 1);
  const spans: Record<SpanName, DateSpan> = {
    always: ALWAYS,
    today: { from: today, to: today },
    week: { from: daysBefore(today, 6), to: today },
    month: { from: `${month}-01`, to: lastOf(month) },
    lastMonth: { from: `${before}-01`, to: lastOf(before) },
    year: { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` },
  };
  return spans[name];
}

/** The name of a span, null for one that was picked day by day. */
export const nameOfSpan = (span: DateSpan, today: string): SpanName | null =>
  SPANS.find((name) => {
    const { from, to } = spanNamed(name, today);
    return from === span.from && to === span.to;
  }) ?? null;
