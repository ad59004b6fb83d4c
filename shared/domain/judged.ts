import type { TimerKind } from './timers';
import { percentOf } from './targets';

/** How a due point came out; one that is open or was dropped is not judged. */
export type Outcome = 'on-time' | 'late' | 'missed';

/** How often something was done on time, late, or not at all, by one key: a person, a place, an hour. */
export interface Tally {
  key: string;
  kind: TimerKind;
  onTime: number;
  late: number;
  missed: number;
}

const FIELD = { 'on-time': 'onTime', late: 'late', missed: 'missed' } as const;

/** Counts due points by a key and their kind; null leaves one out. In the order of the keys. */
export function tallyBy<Point extends { kind: TimerKind; state: Outcome }>(
  points: readonly Point[],
  keyOf: (point: Point) => string | null,
): Tally[] {
  const found = new Map<string, Tally>();
  for (const point of points) {
    const key = keyOf(point);
    if (key === null) continue;
    const id = `${key}\n${point.kind}`;
    const tally = found.get(id) ?? { key, kind: point.kind, onTime: 0, late: 0, missed: 0 };
    tally[FIELD[point.state]] += 1;
    found.set(id, tally);
  }
  return [...found.values()].toSorted(
    (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || (a.kind < b.kind ? -1 : 1),
  );
}

/** Tallies of several kinds as one for each key. */
export function summed(tallies: readonly Tally[]): Omit<Tally, 'kind'>[] {
  const found = new Map<string, Omit<Tally, 'kind'>>();
  for (const { key, onTime, late, missed } of tallies) {
    const had = found.get(key) ?? { key, onTime: 0, late: 0, missed: 0 };
    found.set(key, {
      key,
      onTime: had.onTime + onTime,
      late: had.late + late,
      missed: had.missed + missed,
    });
  }
  return [...found.values()];
}

/** The share of what was judged that was on time, in per cent; null where nothing was. */
export function onTimePercent({
  onTime,
  late,
  missed,
}: Omit<Tally, 'key' | 'kind'>): number | null {
  return percentOf(onTime, onTime + late + missed);
}
