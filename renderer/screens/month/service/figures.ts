import type { ResponseView, ServiceView } from '../../../../shared/contract/queries';
import { onTimePercent, summed, type Tally } from '../../../../shared/domain/judged';
import type { TimerKind } from '../../../../shared/domain/timers';

/** By what the due points are told apart; `part` is a day's hours, a month's days, a year's months. */
export const DIMENSIONS = ['person', 'place', 'zone', 'hour', 'part'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const KINDS = ['serve', 'refill', 'clear', 'vip', 'patrol'] as const satisfies TimerKind[];

export interface JudgedLine {
  key: string;
  onTime: number;
  late: number;
  missed: number;
  all: number;
  /** Of what was judged, on time: 0 to 1; null where nothing was judged. */
  percent: number | null;
}

type Counts = Omit<Tally, 'kind'>;

const lineOf = (counts: Counts): JudgedLine => ({
  key: counts.key,
  onTime: counts.onTime,
  late: counts.late,
  missed: counts.missed,
  all: counts.onTime + counts.late + counts.missed,
  percent: onTimePercent(counts),
});

/** Hours and days stand in their order; people and places with the most to do first. */
const inOrder = (by: Dimension) => (a: JudgedLine, b: JudgedLine) =>
  by === 'hour' || by === 'part'
    ? a.key.localeCompare(b.key)
    : b.all - a.all || a.key.localeCompare(b.key);

/** The due points of a period by a dimension; of one kind or of all. Parts know no kinds. */
export function judgedLines(
  view: ServiceView,
  by: Dimension,
  kind: TimerKind | null,
): JudgedLine[] {
  const tallies = by === 'part' ? null : view.judged[by];
  const counts: Counts[] =
    tallies === null
      ? view.series
      : summed(tallies.filter((tally) => kind === null || tally.kind === kind));
  return counts
    .map(lineOf)
    .filter(({ all }) => all > 0)
    .toSorted(inOrder(by));
}

/** A wait over all zones. */
export const overall = (
  response: readonly ResponseView[],
  what: ResponseView['what'],
): ResponseView | undefined => response.find((one) => one.what === what && one.zone === null);

/** On time of all that was judged of a kind. */
export function percentOf(view: ServiceView, kind: TimerKind): number | null {
  const [sum] = summed(
    view.judged.place
      .filter((tally) => tally.kind === kind)
      .map((tally) => ({ ...tally, key: kind })),
  );
  return sum ? onTimePercent(sum) : null;
}

export interface BusyCell {
  visits: number;
  guests: number;
  /** 0 for nobody, 1 to 4 by how many guests beside the busiest hour. */
  level: number;
}

export interface BusyGrid {
  hours: number[];
  rows: { weekday: number; cells: BusyCell[] }[];
}

const NOBODY: BusyCell = { visits: 0, guests: 0, level: 0 };
const LEVELS = 4;

/** When guests come: weekdays down, hours across, from the first hour that had any to the last. */
export function busyGrid(busy: ServiceView['busy']): BusyGrid {
  const hours = busy.map(({ hour }) => hour);
  const [first, last] = [Math.min(...hours), Math.max(...hours)];
  const most = Math.max(1, ...busy.map(({ guests }) => guests));
  const shown = busy.length === 0 ? 0 : last - first + 1;
  const across = Array.from({ length: shown }, (_, at) => first + at);
  return {
    hours: across,
    rows: Array.from({ length: 7 }, (_, at) => at + 1).map((weekday) => ({
      weekday,
      cells: across.map((hour) => {
        const cell = busy.find((one) => one.weekday === weekday && one.hour === hour);
        if (!cell) return NOBODY;
        const { visits, guests } = cell;
        return { visits, guests, level: Math.max(1, Math.ceil((guests * LEVELS) / most)) };
      }),
    })),
  };
}

/** True where a period has any service in it, or a guest's word. */
export const hasService = ({ tables, vip, judged, voices }: ServiceView): boolean =>
  tables.visits +
    vip.sessions +
    judged.place.length +
    voices.ratings +
    voices.praise +
    voices.opinions +
    voices.complaints >
  0;
