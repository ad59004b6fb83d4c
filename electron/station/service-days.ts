import { monthOf, type Calendar } from '../../shared/domain/calendar';
import { tallyBy } from '../../shared/domain/judged';
import {
  datesOf,
  periodAfter,
  stretchesOf,
  type Period,
  type Stretch,
} from '../../shared/domain/period';
import {
  OUTCOME_FIELD,
  tallyLine,
  WAITS,
  type ServiceDay,
  type Wait,
} from '../../shared/domain/service-day';
import type { ReadDb, WriteDb } from '../store/database';
import { listJudged, type JudgedRow } from '../store/judged-points';
import {
  appendDay,
  firstBeginMs,
  hasBegun,
  keepDay,
  keptDays,
  lastDay,
  listStaleDays,
} from '../store/service-days';
import {
  listArrivals,
  listWaits,
  sumChanges,
  sumDrinks,
  sumRequests,
  sumSessions,
  sumVisits,
  type WaitRow,
} from '../store/service-sums';

const HOUR_MS = 3_600_000;

const hourOf = (span: readonly Stretch[], atMs: number): number => {
  const offsetMs = span.find(({ untilMs }) => atMs < untilMs)?.offsetMs ?? 0;
  return Math.floor((atMs + offsetMs) / HOUR_MS) % 24;
};

const twoDigits = (hour: number): string => String(hour).padStart(2, '0');

function arrivalsOf(db: ReadDb, span: readonly Stretch[]): ServiceDay['arrivals'] {
  const found = new Map<number, [number, number, number]>();
  for (const { atMs, guests } of listArrivals(db, span)) {
    const hour = hourOf(span, atMs);
    const line = found.get(hour) ?? [hour, 0, 0];
    line[1] += 1;
    line[2] += guests;
    found.set(hour, line);
  }
  return [...found.values()].toSorted(([a], [b]) => a - b);
}

function begunOf(points: readonly JudgedRow[], span: readonly Stretch[]): ServiceDay['begun'] {
  const found = new Map<number, { onTime: number; late: number; missed: number }>();
  for (const { begunAtMs, state } of points) {
    const hour = hourOf(span, begunAtMs);
    const line = found.get(hour) ?? { onTime: 0, late: 0, missed: 0 };
    line[OUTCOME_FIELD[state]] += 1;
    found.set(hour, line);
  }
  return [...found]
    .map(([hour, { onTime, late, missed }]): [number, number, number, number] => [
      hour,
      onTime,
      late,
      missed,
    ])
    .toSorted(([a], [b]) => a - b);
}

function waitsOf(rows: readonly WaitRow[], what: Wait): ServiceDay['waits'][Wait] {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    if (row.what !== what) continue;
    const had = found.get(row.place);
    if (had) had.push(row.ms);
    else found.set(row.place, [row.ms]);
  }
  return [...found];
}

/** A day's figures as its records tell them now. */
export function serviceDayOf(db: ReadDb, span: readonly Stretch[]): ServiceDay {
  const points = listJudged(db, span);
  const waits = listWaits(db, span);
  const waitsBy = WAITS.map((what) => [what, waitsOf(waits, what)] as const);
  return {
    tables: { ...sumVisits(db, span), ...sumRequests(db, span) },
    vip: sumSessions(db, span),
    ashtray: sumChanges(db, span),
    judged: {
      person: tallyBy(points, ({ staff }) => staff ?? '').map(tallyLine),
      place: tallyBy(points, ({ place }) => place).map(tallyLine),
      hour: tallyBy(points, ({ hour }) => twoDigits(hour)).map(tallyLine),
    },
    arrivals: arrivalsOf(db, span),
    begun: begunOf(points, span),
    drinks: sumDrinks(db, span).map(({ drink, qty }) => [drink, qty]),
    waits: Object.fromEntries(waitsBy) as ServiceDay['waits'],
    lastDueMs: Math.max(0, ...points.map(({ dueAtMs }) => dueAtMs)),
  };
}

/** One day of a period with its figures; days on which nothing began are left out. */
export interface DatedDay {
  date: string;
  day: ServiceDay;
}

/** A period's days, each from what was kept of it or from its records. */
export function serviceDays(db: ReadDb, period: Period, calendar: Calendar): DatedDay[] {
  const { fromDate, untilDate } = datesOf(period);
  const kept = keptDays(db, { fromDate, untilDate });
  const found: DatedDay[] = [];
  for (let date = fromDate; date < untilDate; date = periodAfter(date)) {
    const body = kept.get(date);
    if (body !== undefined) {
      found.push({ date, day: JSON.parse(body) as ServiceDay });
      continue;
    }
    const fromMs = calendar.instantOf(date, '00:00');
    const untilMs = calendar.instantOf(periodAfter(date), '00:00');
    if (!hasBegun(db, { fromMs, untilMs, month: monthOf(date) })) continue;
    found.push({ date, day: serviceDayOf(db, stretchesOf(date, calendar)) });
  }
  return found;
}

/** So many days at a time: a few milliseconds each, in which a tap waits. */
const AT_A_TIME = 2;
/** Rows for the days since, of which a new station's upgrade may have years. */
const MOST_NEW = 4000;

/** Rows for the past days that have none yet, up to but without today. */
function addDays(db: WriteDb, calendar: Calendar, today: string): void {
  const last = lastDay(db);
  const firstMs = last === undefined ? firstBeginMs(db) : null;
  if (last === undefined && firstMs === null) return;
  let date = last === undefined ? calendar.dateOf(firstMs ?? 0) : periodAfter(last);
  for (let added = 0; date < today && added < MOST_NEW; added += 1) {
    const next = periodAfter(date);
    const [fromMs, untilMs] = [date, next].map((one) => calendar.instantOf(one, '00:00'));
    appendDay(db, { date, fromMs: fromMs ?? 0, untilMs: untilMs ?? 0 });
    date = next;
  }
}

/**
 * Keeps the figures of past days, a few at a time, the latest first; true while more wait. For quiet
 * moments: nothing depends on it but how long a report takes.
 */
export function keepServiceDays(db: WriteDb, calendar: Calendar, today: string): boolean {
  const last = lastDay(db);
  const isBehind = last === undefined ? firstBeginMs(db) !== null : periodAfter(last) < today;
  if (!isBehind && listStaleDays(db, 1).length === 0) return false;
  return db.transaction(() => {
    if (isBehind) addDays(db, calendar, today);
    const stale = listStaleDays(db, AT_A_TIME);
    for (const date of stale) {
      keepDay(db, date, JSON.stringify(serviceDayOf(db, stretchesOf(date, calendar))));
    }
    return listStaleDays(db, 1).length > 0;
  });
}
