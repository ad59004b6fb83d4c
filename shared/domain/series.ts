import type { Outcome } from './judged';
import { datesOf, periodKind, type Period, type Stretch } from './period';

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

const CUT = { day: [11, 13], month: [0, 10], year: [0, 7] } as const;

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

const HOUR_MS = 3_600_000;

const FIELD = { 'on-time': 'onTime', late: 'late', missed: 'missed' } as const;

/** A period by its parts, each visit and due point in the part in which its stay began. */
export function seriesOf(
  period: Period,
  {
    arrivals,
    points,
    stretches,
  }: {
    arrivals: readonly { atMs: number; guests: number }[];
    points: readonly { begunAtMs: number; state: Outcome }[];
    stretches: readonly Stretch[];
  },
): SeriesPart[] {
  const parts = new Map<string, SeriesPart>(
    keysOf(period).map((key) => [
      key,
      { key, visits: 0, guests: 0, onTime: 0, late: 0, missed: 0 },
    ]),
  );
  const cut = CUT[periodKind(period)];
  // A year has tens of thousands of points but few parts: an hour's name is looked up once.
  const byHour = new Map<number, SeriesPart | undefined>();
  const partAt = (atMs: number): SeriesPart | undefined => {
    const offsetMs = stretches.find(({ untilMs }) => atMs < untilMs)?.offsetMs ?? 0;
    const hour = Math.floor((atMs + offsetMs) / HOUR_MS);
    if (!byHour.has(hour)) {
      byHour.set(hour, parts.get(new Date(hour * HOUR_MS).toISOString().slice(...cut)));
    }
    return byHour.get(hour);
  };
  for (const { atMs, guests } of arrivals) {
    const part = partAt(atMs);
    if (!part) continue;
    part.visits += 1;
    part.guests += guests;
  }
  for (const { begunAtMs, state } of points) {
    const part = partAt(begunAtMs);
    if (part) part[FIELD[state]] += 1;
  }
  return [...parts.values()];
}
