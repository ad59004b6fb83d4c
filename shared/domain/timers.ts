import type { Policy } from './policy';

export type TimerKind = 'vip' | 'serve' | 'refill' | 'clear' | 'patrol';

/** A due point: what must happen by when. Instants are milliseconds since the Unix epoch. */
export interface DuePoint {
  kind: TimerKind;
  startedAtMs: number;
  dueAtMs: number;
  /** The last instant that is still on time: due + grace. */
  lateAtMs: number;
  /** The last instant that is still late; after it the point is missed. Null: never missed. */
  missedAtMs: number | null;
}

const KEEP = {
  vip: 'vipIntervalS',
  serve: 'serveByS',
  refill: 'refillS',
  clear: 'clearByS',
  patrol: 'patrolS',
} as const satisfies Record<TimerKind, keyof Policy>;

/** The due point that starts at an instant (S-01, S-04, S-09, S-16; S-12 `first`, S-15). */
export function duePoint(kind: TimerKind, fromMs: number, policy: Policy, first = false): DuePoint {
  const waitS = kind === 'vip' && first ? policy.vipFirstS : policy[KEEP[kind]];
  const dueAtMs = fromMs + waitS * 1000;
  const started = { kind, startedAtMs: fromMs, dueAtMs };
  // The first serve is judged at its very bound; the rest turn from due to overdue a little later.
  if (kind === 'serve') return { ...started, lateAtMs: dueAtMs, missedAtMs: null };
  if (kind !== 'vip') {
    return { ...started, lateAtMs: dueAtMs + policy.graceS * 1000, missedAtMs: null };
  }
  return {
    ...started,
    lateAtMs: dueAtMs + policy.vipGraceS * 1000,
    missedAtMs: dueAtMs + policy.vipMissedS * 1000,
  };
}

export type Judgement = 'on-time' | 'late';

/** How what was done at an instant is judged. Early is on time; the bounds belong to the better side. */
export const judge = (point: DuePoint, atMs: number): Judgement =>
  atMs <= point.lateAtMs ? 'on-time' : 'late';

/** True once nothing was done by the last late instant (S-15). */
export const isMissed = (point: DuePoint, nowMs: number): boolean =>
  point.missedAtMs !== null && nowMs > point.missedAtMs;

export type Standing = 'waiting' | 'due' | 'overdue' | 'missed';

/**
 * What all screens count at a VIP room in use (S-15): to the open due point, and once it was missed on
 * from that same point until the next service. Undefined where the room has neither.
 */
export function roomDue<P extends DuePoint>(
  { timer, missed }: { timer: P | null; missed: P | null },
  nowMs: number,
): { point: P; standing: Standing } | undefined {
  if (timer) return { point: timer, standing: standing(timer, nowMs) };
  return missed ? { point: missed, standing: 'missed' } : undefined;
}

/** How a due point stands at an instant: what the tile and the strip show. */
export function standing(point: DuePoint, nowMs: number): Standing {
  if (isMissed(point, nowMs)) return 'missed';
  if (nowMs > point.lateAtMs) return 'overdue';
  return nowMs >= point.dueAtMs ? 'due' : 'waiting';
}
