import type { ResponseView, ServiceView } from '../../shared/contract/queries';
import type { Calendar } from '../../shared/domain/calendar';
import { summed, tallyBy } from '../../shared/domain/judged';
import { datesOf, stretchesOf, type Period } from '../../shared/domain/period';
import { spreadOf } from '../../shared/domain/spread';
import { seriesOf } from '../../shared/domain/series';
import { percentOf, type Target } from '../../shared/domain/targets';
import type { ReadDb } from '../store/database';
import { listJudged, type JudgedRow } from '../store/judged-points';
import {
  listArrivals,
  listBusy,
  listWaits,
  sumChanges,
  sumDrinks,
  sumRequests,
  sumSessions,
  sumTicks,
  sumVisits,
  sumWalks,
  type WaitRow,
} from '../store/service-sums';
import { listStandards } from '../store/standards';
import { sumVoices, type Voices } from '../store/voices';
import { policyOf } from './policy';
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

const twoDigits = (hour: number): string => String(hour).padStart(2, '0');

const judgedOf = (points: readonly JudgedRow[], zoneOf: ZoneOf): ServiceView['judged'] => ({
  person: tallyBy(points, ({ staff }) => staff ?? ''),
  place: tallyBy(points, ({ place }) => place),
  zone: tallyBy(points, ({ place }) => zoneOf(place)),
  hour: tallyBy(points, ({ hour }) => twoDigits(hour)),
});

const WAITS = ['serve', 'deliver', 'clear', 'first'] as const;

/** Each wait over all, then by zone. */
function responsesOf(waits: readonly WaitRow[], zoneOf: ZoneOf): ResponseView[] {
  return WAITS.flatMap((what) => {
    const ofKind = waits.filter((wait) => wait.what === what);
    const zones = new Set(ofKind.map(({ place }) => zoneOf(place)).filter((zone) => zone !== null));
    return [null, ...[...zones].toSorted()].map((zone) => {
      const some = ofKind.filter(({ place }) => zone === null || zoneOf(place) === zone);
      return { what, zone, ...spreadOf(some.map(({ ms }) => ms)) };
    });
  });
}

function targetsOf(db: ReadDb, points: readonly JudgedRow[], voices: Voices): Target[] {
  const policy = policyOf(db);
  const ofKind = (name: 'serve' | 'vip', percent: number): Target => {
    const [tally] = summed(
      tallyBy(
        points.filter(({ kind }) => kind === name),
        ({ kind }) => kind,
      ),
    );
    const of = tally ? tally.onTime + tally.late + tally.missed : 0;
    return { name, percent, actual: percentOf(tally?.onTime ?? 0, of), of };
  };
  const of = voices.ratings;
  const actual = percentOf(voices.satisfied, of);
  return [
    { name: 'satisfaction', percent: policy.satisfactionTarget, actual, of },
    ofKind('serve', policy.serveTarget),
    ofKind('vip', policy.vipTarget),
  ];
}

/** How service went in a period (F-07): every figure of a stay counts where the stay began. */
export function serviceOf(
  db: ReadDb,
  { period, calendar, zoneOf }: { period: Period; calendar: Calendar; zoneOf: ZoneOf },
): ServiceView {
  const span = stretchesOf(period, calendar);
  const dates = datesOf(period);
  const points = listJudged(db, span);
  const voices = sumVoices(db, period);
  return {
    period,
    tables: { ...sumVisits(db, span), ...sumRequests(db, span) },
    vip: sumSessions(db, span),
    ashtray: sumChanges(db, span),
    patrols: sumWalks(db, dates),
    checklists: sumTicks(db, dates),
    judged: judgedOf(points, zoneOf),
    response: responsesOf(listWaits(db, span), zoneOf),
    busy: listBusy(db, span),
    series: seriesOf(period, { arrivals: listArrivals(db, span), points, stretches: span }),
    drinks: sumDrinks(db, span),
    voices,
    targets: targetsOf(db, points, voices),
  };
}
