import type { JudgedView, LifeEvent, LifeView } from '../../../shared/contract/queries';
import type { QueryInput } from '../../../shared/contract/queries';
import { monthOf } from '../../../shared/domain/calendar';
import { periodAfter, stretchesOf, periodKind } from '../../../shared/domain/period';
import { listJudged, type JudgedRow } from '../../store/judged-points';
import {
  listLife,
  listMissedIn,
  listRoomStays,
  listTableStays,
  type LifeRow,
} from '../../store/life';
import { conductOf } from '../conduct';
import { serviceOf, zonesOf } from '../service';
import { sumVoicesByPart } from '../../store/voices';
import type { Answers, Asking } from './ask';

type Wanted = QueryInput<'service.points'>;

const isWanted = (point: JudgedRow, wanted: Wanted, zone: string | null): boolean =>
  (wanted.kind === undefined || point.kind === wanted.kind) &&
  (wanted.state === undefined || point.state === wanted.state) &&
  (wanted.person === undefined || (point.staff ?? '') === wanted.person) &&
  (wanted.place === undefined || point.place === wanted.place) &&
  (wanted.zone === undefined || zone === wanted.zone) &&
  (wanted.hour === undefined || point.hour === wanted.hour);

function pointView(point: JudgedRow, dateOf: (atMs: number) => string): JudgedView {
  const { id, kind, place, staff, startedAtMs, dueAtMs, settledAtMs, state, begunAtMs } = point;
  const waitedMs = settledAtMs - startedAtMs;
  return { id, kind, place, staff, date: dateOf(begunAtMs), dueAtMs, settledAtMs, waitedMs, state };
}

function pointsOf(asking: Asking, wanted: Wanted) {
  const { db, calendar, standards } = asking;
  const zoneOf = zonesOf(db, standards);
  const found = listJudged(db, stretchesOf(wanted.period, calendar))
    .filter((point) => isWanted(point, wanted, zoneOf(point.place)))
    .toSorted((a, b) => b.dueAtMs - a.dueAtMs || b.id - a.id);
  const shown = found.slice(0, wanted.limit);
  return { all: found.length, points: shown.map((point) => pointView(point, calendar.dateOf)) };
}

/** The words of a line, without the place that all of them are about. */
function saidWith(payload: string): Record<string, unknown> {
  const { table: _table, room: _room, ...said } = JSON.parse(payload) as Record<string, unknown>;
  return said;
}

const eventOf = (row: LifeRow): LifeEvent => ({
  event: row.event,
  atMs: row.atMs,
  actor: row.actor,
  what: row.command,
  judged: row.judged,
  undone: row.undone === 1,
  with: saidWith(row.payload),
});

const missedAt = (atMs: number): LifeEvent => ({
  event: null,
  atMs,
  actor: null,
  what: 'missed',
  judged: 'missed',
  undone: false,
  with: {},
});

/** A seating that was taken back stands with the stay that followed. */
function joined(stays: readonly { events: LifeEvent[]; isVoid: boolean }[]): LifeEvent[][] {
  const found: LifeEvent[][] = [];
  let waiting: LifeEvent[] = [];
  for (const { events, isVoid } of stays) {
    waiting.push(...events);
    if (isVoid) continue;
    found.push(waiting);
    waiting = [];
  }
  return waiting.length > 0 ? [...found, waiting] : found;
}

function lifeOf({ db, calendar, standard }: Asking, place: string, date: string): LifeView {
  const isRoom = standard.rooms.some(({ code }) => code === place) || place.startsWith('VIP');
  const fromMs = calendar.instantOf(date, '00:00');
  const untilMs = calendar.instantOf(periodAfter(date), '00:00');
  const day = { place, month: monthOf(date), fromMs, untilMs };
  const rows = isRoom ? listRoomStays(db, day) : listTableStays(db, day);
  const missed = isRoom ? listMissedIn(db, day).map(({ atMs }) => missedAt(atMs)) : [];
  const subject = `${isRoom ? 'room' : 'table'} ${place}`;
  const stays = rows.map((row) => {
    const events = listLife(db, subject, row).map(eventOf);
    const [firstMs, lastMs] = [events[0]?.atMs ?? 0, row.endedAtMs ?? Infinity];
    const own = missed.filter(({ atMs }) => row.void === 0 && atMs >= firstMs && atMs <= lastMs);
    return {
      events: [...events, ...own].toSorted((a, b) => a.atMs - b.atMs),
      isVoid: row.void === 1,
    };
  });
  return { place, date, stays: joined(stays) };
}

type ServiceQuery =
  'service.get' | 'conduct.get' | 'voices.series' | 'service.points' | 'place.life';

export const service: Answers<ServiceQuery> = {
  'service.get': ({ db, calendar, standards }, { period }) =>
    serviceOf(db, { period, calendar, zoneOf: zonesOf(db, standards) }),
  'conduct.get': ({ db, calendar }, { period }) => conductOf(db, { period, calendar }),
  'voices.series': ({ db }, { period }) =>
    sumVoicesByPart(db, period, periodKind(period) === 'year' ? 'month' : 'date'),
  'service.points': pointsOf,
  'place.life': (asking, { place, date }) => lifeOf(asking, place, date ?? asking.date),
};
