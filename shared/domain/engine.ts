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

/**
 * A due point after the station's time was set anew: as much is left of it as before, and its alarm
 * is no longer quiet.
 */
export function carried(point: Watched, { byMs, afterMs }: Step): Watched {
  const loud = { ...point, quietUntilMs: null };
  if (point.missed || point.startedAtMs <= afterMs) return loud;
  const { startedAtMs, dueAtMs, lateAtMs, missedAtMs } = point;
  return {
    ...loud,
    startedAtMs: startedAtMs + byMs,
    dueAtMs: dueAtMs + byMs,
    lateAtMs: lateAtMs + byMs,
    missedAtMs: missedAtMs === null ? null : missedAtMs + byMs,
  };
}

/**
 * One look of the engine that decides every alarm: from the due points and what was told of them,
 * the wall clock and the monotonic clock, to what is due, overdue and missed, and when to look
 * again. Pure: the caller keeps what it answers, in one transaction.
 */
export function engineLook(state: EngineState, reading: Reading): EngineLook {
  const { kept, step } = lookAtClock(state.kept, reading);
  const nowMs = timeAt(kept, reading.monoMs);
  const timers = step ? state.timers.map((timer) => carried(timer, step)) : state.timers;
  return { ...watch(timers, nowMs), kept, nowMs, step };
}
