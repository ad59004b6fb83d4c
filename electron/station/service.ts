import type { ResponseView, ServiceView } from '../../shared/contract/queries';
import type { Calendar } from '../../shared/domain/calendar';
import type { Tally } from '../../shared/domain/judged';
import { datesOf, type Period } from '../../shared/domain/period';
import { seriesOf } from '../../shared/domain/series';
import {
  addDrinks,
  addTallies,
  addUp,
  addWaits,
  WAITS,
  type ServiceDay,
} from '../../shared/domain/service-day';
import { spreadOf } from '../../shared/domain/spread';
import { percentOf, type Target } from '../../shared/domain/targets';
import type { ReadDb } from '../store/database';
import { sumTicks, sumWalks } from '../store/service-sums';
import { listStandards } from '../store/standards';
import { sumVoices, type Voices } from '../store/voices';
import { policyOf } from './policy';
import { serviceDays, type DatedDay } from './service-days';
import type { StandardBook } from './standards';

/** The zone of a table, a room or a zone itself; null where no version of the standard has it. */
export type ZoneOf = (place: string) => string | null;

/** Places as they were too: a table that was taken off the floor keeps its zone. */
export function zonesOf(db: ReadDb, standards: StandardBook): ZoneOf {
  const zones = new Map<string, string>();
  for (const { version } of listStandards(db)) {
    const standard = standards.version(version);
    for (const { code } of standard.zones) zones.set(code, code);
    for (const { code, zone } of standard.tables) zones.set(code, zone);
    for (const { code } of standard.rooms) zones.set(code, 'vip');
  }
  return (place) => zones.get(place) ?? null;
}

/** Each wait over all, then by zone. */
function responsesOf(days: readonly ServiceDay[], zoneOf: ZoneOf): ResponseView[] {
  return WAITS.flatMap((what) => {
    const places = [...addWaits(days, what)];
    const zones = new Set(places.map(([place]) => zoneOf(place)).filter((zone) => zone !== null));
    return [null, ...[...zones].toSorted()].map((zone) => {
      const some = places.filter(([place]) => zone === null || zoneOf(place) === zone);
      return { what, zone, ...spreadOf(some.flatMap(([, ms]) => ms)) };
    });
  });
}

function targetsOf(db: ReadDb, persons: readonly Tally[], voices: Voices): Target[] {
  const policy = policyOf(db);
  const ofKind = (name: 'serve' | 'vip', percent: number): Target => {
    const own = persons.filter(({ kind }) => kind === name);
    const { onTime, late, missed } = addUp(own, ['onTime', 'late', 'missed']);
    const of = onTime + late + missed;
    return { name, percent, actual: percentOf(onTime, of), of };
  };
  const of = voices.ratings;
  const actual = percentOf(voices.satisfied, of);
  return [
    { name: 'satisfaction', percent: policy.satisfactionTarget, actual, of },
    ofKind('serve', policy.serveTarget),
    ofKind('vip', policy.vipTarget),
  ];
}

/** When guests come, by weekday (1 Monday to 7 Sunday) and hour. */
function busyOf(days: readonly DatedDay[]): ServiceView['busy'] {
  const found = new Map<number, ServiceView['busy'][number]>();
  for (const { date, day } of days) {
    const weekday = new Date(date).getUTCDay() || 7;
    for (const [hour, visits, guests] of day.arrivals) {
      const cell = found.get(weekday * 24 + hour) ?? { weekday, hour, visits: 0, guests: 0 };
      cell.visits += visits;
      cell.guests += guests;
      found.set(weekday * 24 + hour, cell);
    }
  }
  return [...found.values()].toSorted((a, b) => a.weekday - b.weekday || a.hour - b.hour);
}

const VISIT_FIGURES = [
  'visits',
  'guests',
  'servedOnTime',
  'servedLate',
  'unserved',
  'refills',
  'refillsDeclined',
  'clears',
  'requests',
  'delivered',
] as const;
const SESSION_FIGURES = ['sessions', 'guests', 'services', 'onTime', 'late', 'missed'] as const;
const CHANGE_FIGURES = ['changes', 'butts', 'peel', 'declined'] as const;

/** What guests were given in a period, added up from its days. */
export const careOf = (days: readonly ServiceDay[]) => ({
  tables: addUp(
    days.map(({ tables }) => tables),
    VISIT_FIGURES,
  ),
  vip: addUp(
    days.map(({ vip }) => vip),
    SESSION_FIGURES,
  ),
  ashtray: addUp(
    days.map(({ ashtray }) => ashtray),
    CHANGE_FIGURES,
  ),
});

/** How service went in a period (F-07): every figure of a stay counts where the stay began. */
export function serviceOf(
  db: ReadDb,
  { period, calendar, zoneOf }: { period: Period; calendar: Calendar; zoneOf: ZoneOf },
): ServiceView {
  const dates = datesOf(period);
  const dated = serviceDays(db, period, calendar);
  const days = dated.map(({ day }) => day);
  const by = (dimension: 'person' | 'place' | 'hour') =>
    days.map(({ judged }) => judged[dimension]);
  const judged = {
    person: addTallies(by('person')),
    place: addTallies(by('place')),
    zone: addTallies(by('place'), zoneOf),
    hour: addTallies(by('hour')),
  };
  const voices = sumVoices(db, period);
  return {
    period,
    ...careOf(days),
    patrols: sumWalks(db, dates),
    checklists: sumTicks(db, dates),
    judged,
    response: responsesOf(days, zoneOf),
    busy: busyOf(dated),
    series: seriesOf(period, dated),
    drinks: addDrinks(days),
    voices,
    targets: targetsOf(db, judged.person, voices),
  };
}
