import { isMissed, standing, type DuePoint, type Standing } from './timers';

/** A due point as it is watched: with what was told of it already. */
export interface Watched extends DuePoint {
  id: number;
  /** True once it was missed and logged; it is watched on until the next service (S-15). */
  missed: boolean;
  /** The furthest standing that was told; 'waiting' where none was. */
  told: Standing;
  /** Its alarm is quiet until then; null where nobody asked for that. */
  quietUntilMs: number | null;
}

export type Urgent = Exclude<Standing, 'waiting'>;

export interface Watch {
  /** What is to be told now, each standing once. */
  tell: { id: number; standing: Urgent }[];
  /** The due points that have become missed. */
  missed: number[];
  /** How many are due, overdue or missed at this instant. */
  due: number;
  /** The next instant at which something changes; null while nothing waits. */
  wakeAtMs: number | null;
}

const RANK: Record<Standing, number> = { waiting: 0, due: 1, overdue: 2, missed: 3 };

/** How a watched due point stands: what was logged as missed stays so. */
export const standingOf = (timer: Watched, nowMs: number): Standing =>
  timer.missed ? 'missed' : standing(timer, nowMs);

/** The instants at which a due point changes its standing, or is no longer quiet. */
function turns({ missed, dueAtMs, lateAtMs, missedAtMs, quietUntilMs }: Watched): number[] {
  const quiet = quietUntilMs === null ? [] : [quietUntilMs];
  if (missed) return quiet;
  // The bounds belong to the better side: a standing begins one millisecond after them.
  return [dueAtMs, lateAtMs + 1, ...(missedAtMs === null ? [] : [missedAtMs + 1]), ...quiet];
}

/**
 * What there is to tell of the due points at an instant (S-01, S-04, S-09, S-12, S-15, S-16), what
 * has become missed, and when to look again. Whatever was slept through is told at the first look
 * after it, by the standing that it has come to; what was told is not told again.
 */
export function watch(timers: readonly Watched[], nowMs: number): Watch {
  const found: Watch = { tell: [], missed: [], due: 0, wakeAtMs: null };
  for (const timer of timers) {
    const stands = standingOf(timer, nowMs);
    if (!timer.missed && isMissed(timer, nowMs)) found.missed.push(timer.id);
    if (stands !== 'waiting') {
      found.due += 1;
      const isQuiet = timer.quietUntilMs !== null && nowMs < timer.quietUntilMs;
      if (!isQuiet && RANK[stands] > RANK[timer.told]) {
        found.tell.push({ id: timer.id, standing: stands });
      }
    }
    for (const atMs of turns(timer)) {
      if (atMs > nowMs) found.wakeAtMs = Math.min(atMs, found.wakeAtMs ?? atMs);
    }
  }
  return found;
}
