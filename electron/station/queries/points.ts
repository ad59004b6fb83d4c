import type { JudgedView, QueryInput } from '../../../shared/contract/queries';
import type { Tally } from '../../../shared/domain/judged';
import { stretchesOf } from '../../../shared/domain/period';
import { addTallies, addUp, OUTCOME_FIELD } from '../../../shared/domain/service-day';
import { listJudged, type JudgedRow } from '../../store/judged-points';
import { zonesOf, type ZoneOf } from '../service';
import { serviceDays, type DatedDay } from '../service-days';
import type { Asking } from './ask';

type Wanted = QueryInput<'service.points'>;

const isWanted = (point: JudgedRow, wanted: Wanted, zoneOf: ZoneOf): boolean =>
  (wanted.kind === undefined || point.kind === wanted.kind) &&
  (wanted.state === undefined || point.state === wanted.state) &&
  (wanted.person === undefined || (point.staff ?? '') === wanted.person) &&
  (wanted.place === undefined || point.place === wanted.place) &&
  (wanted.zone === undefined || zoneOf(point.place) === wanted.zone) &&
  (wanted.hour === undefined || point.hour === wanted.hour);

function pointView(point: JudgedRow, dateOf: (atMs: number) => string): JudgedView {
  const { id, kind, place, staff, startedAtMs, dueAtMs, settledAtMs, state, begunAtMs } = point;
  const waitedMs = settledAtMs - startedAtMs;
  return { id, kind, place, staff, date: dateOf(begunAtMs), dueAtMs, settledAtMs, waitedMs, state };
}

/** The tallies that a filter by one dimension goes by; null where it goes by several. */
function talliesFor(wanted: Wanted, days: readonly DatedDay[], zoneOf: ZoneOf): Tally[] | null {
  const { person, place, zone, hour } = wanted;
  const asked = [person, place, zone, hour].filter((one) => one !== undefined);
  if (asked.length > 1) return null;
  const by = hour !== undefined ? 'hour' : person !== undefined ? 'person' : 'place';
  const key = hour === undefined ? asked[0] : String(hour).padStart(2, '0');
  const tallies = addTallies(
    days.map(({ day }) => day.judged[by]),
    zone === undefined ? undefined : zoneOf,
  );
  return tallies.filter(
    (one) =>
      (key === undefined || one.key === key) &&
      (wanted.kind === undefined || one.kind === wanted.kind),
  );
}

const OUTCOMES = Object.values(OUTCOME_FIELD);

const countOf = (tallies: readonly Tally[], { state }: Wanted): number => {
  const sum = addUp(tallies, OUTCOMES);
  const fields = state === undefined ? OUTCOMES : [OUTCOME_FIELD[state]];
  return fields.reduce((all, field) => all + sum[field], 0);
};

const latestFirst = (a: JudgedRow, b: JudgedRow): number => b.dueAtMs - a.dueAtMs || b.id - a.id;

/** The latest wanted points: day by day from the last one, until no older day can have a later one. */
function latest(
  { db, calendar }: Asking,
  days: readonly DatedDay[],
  isShown: (point: JudgedRow) => boolean,
  limit: number,
): JudgedRow[] {
  // The latest due time of each day and those before it: guests may stay past midnight.
  const lastDues: number[] = [];
  for (const { day } of days) lastDues.push(Math.max(day.lastDueMs, lastDues.at(-1) ?? 0));
  let found: JudgedRow[] = [];
  for (let at = days.length - 1; at >= 0; at -= 1) {
    const last = found[limit - 1];
    if (last && (lastDues[at] ?? 0) < last.dueAtMs) break;
    const rows = listJudged(db, stretchesOf(days[at]?.date ?? '', calendar)).filter(isShown);
    found = [...found, ...rows].toSorted(latestFirst).slice(0, limit);
  }
  return found;
}

/** The due points behind a figure, the latest first, and how many there are. */
export function pointsOf(asking: Asking, wanted: Wanted) {
  const { db, calendar, standards } = asking;
  const { period, limit } = wanted;
  const zoneOf = zonesOf(db, standards);
  const isShown = (point: JudgedRow): boolean => isWanted(point, wanted, zoneOf);
  const days = serviceDays(db, period, calendar);
  const tallies = talliesFor(wanted, days, zoneOf);
  const all = tallies
    ? countOf(tallies, wanted)
    : listJudged(db, stretchesOf(period, calendar)).filter(isShown).length;
  const shown = latest(asking, days, isShown, Math.min(limit, all));
  return { all, points: shown.map((point) => pointView(point, calendar.dateOf)) };
}
