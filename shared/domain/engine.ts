import { lookAtClock, timeAt, type Kept, type Reading, type Step } from './clock';
import { watch, type Watch, type Watched } from './watch';

/** What the engine has to go by: the time as kept so far, the due points, and the clocks now. */
export interface EngineState {
  kept: Kept;
  timers: readonly Watched[];
}

export interface EngineLook extends Watch {
  kept: Kept;
  /** The station's time now. */
  nowMs: number;
  /** By how much the due points are carried along first; null where time only went on. */
  step: Step | null;
}

/** A due point after the station's time was set anew: as much is left of it as before. */
export function carried<Point extends Watched>(point: Point, { byMs, afterMs }: Step): Point {
  if (point.missed || point.startedAtMs <= afterMs) return point;
  const { startedAtMs, dueAtMs, lateAtMs, missedAtMs, quietUntilMs } = point;
  return {
    ...point,
    startedAtMs: startedAtMs + byMs,
    dueAtMs: dueAtMs + byMs,
    lateAtMs: lateAtMs + byMs,
    missedAtMs: missedAtMs === null ? null : missedAtMs + byMs,
    quietUntilMs: quietUntilMs === null ? null : quietUntilMs + byMs,
  };
}

/**
 * One look of the engine that decides every alarm: from the due points and what was told of them,
 * the wall clock and the monotonic clock, to what is due, overdue and missed, and when to look
 * again. Pure: the caller keeps what it answers, in one transaction.
 */
export function engineLook(state: EngineState, reading: Reading, slept = false): EngineLook {
  const { kept, step } = lookAtClock(state.kept, reading, slept);
  const nowMs = timeAt(kept, reading.monoMs);
  const timers = step ? state.timers.map((timer) => carried(timer, step)) : state.timers;
  return { ...watch(timers, nowMs), kept, nowMs, step };
}
