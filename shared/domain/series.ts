import { datesOf, periodKind, type Period } from './period';
import type { ServiceDay } from './service-day';

/** What came and what was judged in one part of a period. */
export interface SeriesPart {
  /** A day's hour (00 to 23), a month's date, a year's month. */
  key: string;
  visits: number;
  guests: number;
  onTime: number;
  late: number;
  missed: number;
}

const CUT = { month: [0, 10], year: [0, 7] } as const;

/** The parts that a period has, whether anything happened in them or not. */
function keysOf(period: Period): string[] {
  const kind = periodKind(period);
  if (kind === 'day') return Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
  const { fromDate, untilDate } = datesOf(period);
  const keys = new Set<string>();
  for (let atMs = Date.parse(fromDate); atMs < Date.parse(untilDate); atMs += 86_400_000) {
    keys.add(new Date(atMs).toISOString().slice(...CUT[kind]));
  }
  return [...keys];
}

/** A period by its parts, each visit and due point in the part in which its stay began. */
export function seriesOf(
  period: Period,
  days: readonly { date: string; day: Pick<ServiceDay, 'arrivals' | 'begun'> }[],
): SeriesPart[] {
  const kind = periodKind(period);
  const parts = new Map<string, SeriesPart>(
    keysOf(period).map((key) => [
      key,
      { key, visits: 0, guests: 0, onTime: 0, late: 0, missed: 0 },
    ]),
  );
  const partAt = (date: string, hour: number): SeriesPart | undefined =>
    parts.get(kind === 'day' ? String(hour).padStart(2, '0') : date.slice(...CUT[kind]));
  for (const { date, day } of days) {
    for (const [hour, visits, guests] of day.arrivals) {
      const part = partAt(date, hour);
      if (!part) continue;
      part.visits += visits;
      part.guests += guests;
    }
    for (const [hour, onTime, late, missed] of day.begun) {
      const part = partAt(date, hour);
      if (!part) continue;
      part.onTime += onTime;
      part.late += late;
      part.missed += missed;
    }
  }
  return [...parts.values()];
}
