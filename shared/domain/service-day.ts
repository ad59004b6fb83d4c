import type { Outcome, Tally } from './judged';
import type { TimerKind } from './timers';

/** A key with how its due points of a kind came out: on time, late, missed. */
type TallyLine = [key: string, kind: TimerKind, onTime: number, late: number, missed: number];

export const WAITS = ['serve', 'deliver', 'clear', 'first'] as const;
export type Wait = (typeof WAITS)[number];

/** The dimensions by which due points are counted; zones are places, put together. */
export const DIMENSIONS = ['person', 'place', 'hour'] as const;

/**
 * The figures of the stays and rounds that began on one local day: what a period's figures are put
 * together from. Nothing in it depends on settings or on other days.
 */
export interface ServiceDay {
  tables: Record<
    | 'visits'
    | 'guests'
    | 'servedOnTime'
    | 'servedLate'
    | 'unserved'
    | 'refills'
    | 'refillsDeclined'
    | 'clears'
    | 'requests'
    | 'delivered',
    number
  >;
  vip: Record<'sessions' | 'guests' | 'services' | 'onTime' | 'late' | 'missed', number>;
  ashtray: Record<'changes' | 'butts' | 'peel' | 'declined', number>;
  judged: Record<(typeof DIMENSIONS)[number], TallyLine[]>;
  /** By the local hour in which the stay began. */
  arrivals: [hour: number, visits: number, guests: number][];
  begun: [hour: number, onTime: number, late: number, missed: number][];
  drinks: [drink: string, qty: number][];
  /** How long guests waited, by table or room. */
  waits: Record<Wait, [place: string, ms: number[]][]>;
  /** The latest due time of what was judged; 0 where nothing was. */
  lastDueMs: number;
}

export const tallyLine = ({ key, kind, onTime, late, missed }: Tally): TallyLine => [
  key,
  kind,
  onTime,
  late,
  missed,
];

/** Figures of the same names, added up. */
export function addUp<Name extends string>(
  parts: readonly Record<Name, number>[],
  names: readonly Name[],
): Record<Name, number> {
  const sum = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const part of parts) for (const name of names) sum[name] += part[name];
  return sum;
}

const byKeyAndKind = (a: Tally, b: Tally): number =>
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || (a.kind < b.kind ? -1 : 1);

/** Tallies of many days as one list, under the keys that `keyOf` makes; null leaves one out. */
export function addTallies(
  days: readonly (readonly TallyLine[])[],
  keyOf: (key: string) => string | null = (key) => key,
): Tally[] {
  const found = new Map<string, Map<TimerKind, Tally>>();
  const keys = new Map<string, string | null>();
  for (const day of days) {
    for (const [from, kind, onTime, late, missed] of day) {
      let key = keys.get(from);
      if (key === undefined) keys.set(from, (key = keyOf(from)));
      if (key === null) continue;
      let kinds = found.get(key);
      if (!kinds) found.set(key, (kinds = new Map()));
      const had = kinds.get(kind);
      if (!had) kinds.set(kind, { key, kind, onTime, late, missed });
      else {
        had.onTime += onTime;
        had.late += late;
        had.missed += missed;
      }
    }
  }
  return [...found.values()].flatMap((kinds) => [...kinds.values()]).toSorted(byKeyAndKind);
}

/** Cups by drink over many days, most first. */
export function addDrinks(days: readonly ServiceDay[]): { drink: string; qty: number }[] {
  const found = new Map<string, number>();
  for (const { drinks } of days) {
    for (const [drink, qty] of drinks) found.set(drink, (found.get(drink) ?? 0) + qty);
  }
  return [...found]
    .map(([drink, qty]) => ({ drink, qty }))
    .toSorted((a, b) => b.qty - a.qty || (a.drink < b.drink ? -1 : 1));
}

/** The waits of many days by table or room. */
export function addWaits(days: readonly ServiceDay[], what: Wait): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { waits } of days) {
    for (const [place, ms] of waits[what]) {
      const had = found.get(place);
      if (had) had.push(...ms);
      else found.set(place, [...ms]);
    }
  }
  return found;
}

/** Which of a tally's numbers an outcome counts in. */
export const OUTCOME_FIELD = {
  'on-time': 'onTime',
  late: 'late',
  missed: 'missed',
} as const satisfies Record<Outcome, keyof Tally>;
