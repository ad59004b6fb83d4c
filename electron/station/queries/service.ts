import type { LifeEvent, LifeView } from '../../../shared/contract/queries';
import { monthOf } from '../../../shared/domain/calendar';
import { periodAfter, periodKind } from '../../../shared/domain/period';
import { listLife, listMissedIn, type LifeRow } from '../../store/life';
import { conductOf } from '../conduct';
import { serviceOf, zonesOf } from '../service';
import { sumVoicesByPart } from '../../store/voices';
import type { Answers, Asking } from './ask';
import { pointsOf } from './points';

/** The words of a line, without the place that all of them are about; another table is told. */
function saidWith(payload: string, place: string): Record<string, unknown> {
  const { table, room: _room, ...said } = JSON.parse(payload) as Record<string, unknown>;
  return table === undefined || table === place ? said : { table, ...said };
}

const eventOf = (row: LifeRow, place: string): LifeEvent => ({
  event: row.event,
  atMs: row.atMs,
  actor: row.actor,
  what: row.command,
  judged: row.judged,
  undone: row.undone === 1,
  with: saidWith(row.payload, place),
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

const BEGINS = new Set(['table.seat', 'vip.enter']);

/** Guests who sit down, and guests who come over from another table or spread to this one. */
const isBeginning = ({ what, with: said }: LifeEvent, place: string): boolean =>
  BEGINS.has(what) ||
  (what === 'table.move' && said['to'] === place) ||
  (what === 'table.join' && said['with'] === place);

/** Stay by stay; a seating that was taken back stands with the stay that followed. */
function staysOf(events: readonly LifeEvent[], place: string): LifeEvent[][] {
  const stays: LifeEvent[][] = [];
  let isBegun = false;
  for (const event of events) {
    const begins = isBeginning(event, place);
    const here = stays.at(-1);
    if (here === undefined || (begins && isBegun)) stays.push([event]);
    else here.push(event);
    if (begins) isBegun = !event.undone;
  }
  return stays;
}

function lifeOf({ db, calendar, standard }: Asking, place: string, date: string): LifeView {
  const isRoom = standard.rooms.some(({ code }) => code === place) || place.startsWith('VIP');
  const fromMs = calendar.instantOf(date, '00:00');
  const untilMs = calendar.instantOf(periodAfter(date), '00:00');
  const day = { place, month: monthOf(date), fromMs, untilMs };
  const said = listLife(db, `${isRoom ? 'room' : 'table'} ${place}`, day);
  const missed = isRoom ? listMissedIn(db, day).map(({ atMs }) => missedAt(atMs)) : [];
  const events = [...said.map((row) => eventOf(row, place)), ...missed];
  return {
    place,
    date,
    stays: staysOf(
      events.toSorted((a, b) => a.atMs - b.atMs),
      place,
    ),
  };
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
