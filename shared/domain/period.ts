import type { Calendar } from './calendar';

/**
 * A span of the calendar by its name: a year (YYYY), a month (YYYY-MM) or a day (YYYY-MM-DD), in
 * local dates of the station.
 */
export type Period = string;
export type PeriodKind = 'year' | 'month' | 'day';

export const periodKind = (period: Period): PeriodKind =>
  period.length === 4 ? 'year' : period.length === 7 ? 'month' : 'day';

const LENGTH: Record<PeriodKind, number> = { year: 4, month: 7, day: 10 };

/** The period of a kind that a local date lies in. */
export const periodOf = (kind: PeriodKind, date: string): Period => date.slice(0, LENGTH[kind]);

/** The first local date of a period. */
export const firstDateOf = (period: Period): string => `${period}-01-01`.slice(0, 10);

/** The period of the same kind so many later; earlier where it is negative. */
export function periodAfter(period: Period, count = 1): Period {
  const kind = periodKind(period);
  const [year = 0, month = 1, day = 1] = firstDateOf(period).split('-').map(Number);
  const moved = {
    year: Date.UTC(year + count, 0, 1),
    month: Date.UTC(year, month - 1 + count, 1),
    day: Date.UTC(year, month - 1, day + count),
  }[kind];
  return new Date(moved).toISOString().slice(0, LENGTH[kind]);
}

export const periodBefore = (period: Period): Period => periodAfter(period, -1);

/** The local dates of a period: from the first up to but without `untilDate`. */
export const datesOf = (period: Period): { fromDate: string; untilDate: string } => ({
  fromDate: firstDateOf(period),
  untilDate: firstDateOf(periodAfter(period)),
});

/**
 * A stretch of time on which the station's clocks stand at one offset from UTC, from `fromMs` up to
 * but without `untilMs`: local time is the instant plus `offsetMs`.
 */
export interface Stretch {
  fromMs: number;
  untilMs: number;
  offsetMs: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Local time less UTC at an instant. */
const offsetAt = (calendar: Calendar, atMs: number): number =>
  Date.parse(`${calendar.dateTimeOf(atMs).replace(' ', 'T')}Z`) - Math.floor(atMs / 1000) * 1000;

/** The first instant after `fromMs` whose offset is another one, to the quarter of an hour. */
function changeIn(calendar: Calendar, fromMs: number, untilMs: number): number {
  const before = offsetAt(calendar, fromMs);
  let low = fromMs;
  let high = untilMs;
  while (high - low > HOUR_MS / 4) {
    const middle = low + Math.floor((high - low) / 2 / (HOUR_MS / 4)) * (HOUR_MS / 4);
    if (middle === low) break;
    if (offsetAt(calendar, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** A period as stretches of time, one where the clocks are not changed in it. */
export function stretchesOf(period: Period, calendar: Calendar): Stretch[] {
  const { fromDate, untilDate } = datesOf(period);
  const endMs = calendar.instantOf(untilDate, '00:00');
  const found: Stretch[] = [];
  let fromMs = calendar.instantOf(fromDate, '00:00');
  for (let lookedMs = fromMs; lookedMs < endMs;) {
    const nextMs = Math.min(lookedMs + DAY_MS, endMs);
    const isChanged = offsetAt(calendar, nextMs) !== offsetAt(calendar, fromMs);
    const untilMs = isChanged ? changeIn(calendar, lookedMs, nextMs) : nextMs;
    if (isChanged || untilMs === endMs) {
      found.push({ fromMs, untilMs, offsetMs: offsetAt(calendar, fromMs) });
      fromMs = untilMs;
    }
    lookedMs = untilMs;
  }
  return found;
}
