import { CLOCK_SLACK_MS } from './policy';

/** What the computer says: its wall clock, and a clock that only runs on, sleep included. */
export interface Reading {
  wallMs: number;
  monoMs: number;
}

/** Why the wall clock is not believed: it ran back, or far ahead. */
export type Doubt = 'back' | 'ahead';

/** More than this ahead of what can be known, and a manager's word is needed. */
export const FAR_AHEAD_MS = 86_400_000;

/** A small difference is worked off at this share of the time that passes, as adjtime does. */
const SLEW = 0.0005;

/** The station's time as one run of the app keeps it. */
export interface Kept {
  /** The station's time at `monoMs`; parts of a millisecond are kept. */
  atMs: number;
  monoMs: number;
  doubt: Doubt | null;
  /** Null once the wall clock was believed in this run; until then the time is a guess. */
  guess: Guess | null;
}

interface Guess {
  /** The newest time on record when the run began: what started later is known by a guess alone. */
  newestMs: number;
  startedMonoMs: number;
}

/** The station's time was set anew: due points that started later than `afterMs` go along. */
export interface Step {
  byMs: number;
  afterMs: number;
}

/** The station's time at an instant of the monotonic clock, whole milliseconds since the epoch. */
export const timeAt = (kept: Kept, monoMs: number): number =>
  Math.round(kept.atMs + (monoMs - kept.monoMs));

/** How a wall clock stands to the least that the time can be. */
function doubtOf(wallMs: number, leastMs: number): Doubt | null {
  if (wallMs < leastMs - CLOCK_SLACK_MS) return 'back';
  return wallMs > leastMs + FAR_AHEAD_MS ? 'ahead' : null;
}

/**
 * The time at the start of a run. A wall clock behind the newest time on record is not believed:
 * time goes on from there. One more than a day ahead is taken, in doubt. 0: nothing is on record.
 */
export function startTime({ wallMs, monoMs }: Reading, newestMs: number): Kept {
  const doubt = newestMs === 0 ? null : doubtOf(wallMs, newestMs);
  // Later than all that is on record, so that what starts in this run can be told from it.
  const atMs = Math.max(wallMs, newestMs + 1);
  const guess = { newestMs, startedMonoMs: monoMs };
  return { atMs, monoMs, doubt, guess: doubt === null ? null : guess };
}

/** Follows a wall clock that differs a little: never by a jump, so that no countdown jumps. */
function slewed(kept: Kept, monoMs: number, expectedMs: number, targetMs: number): number {
  const most = Math.max(0, monoMs - kept.monoMs) * SLEW;
  return expectedMs + Math.min(most, Math.max(-most, targetMs - expectedMs));
}

interface Looked {
  kept: Kept;
  /** Null where time only went on. */
  step: Step | null;
}

/**
 * Time goes to another, and what counts down goes along: the monotonic clock knows better how much
 * time has passed.
 */
function stepped(kept: Kept, expectedMs: number, to: Kept): Looked {
  const byMs = Math.round(to.atMs - expectedMs);
  const afterMs = kept.guess?.newestMs ?? Number.NEGATIVE_INFINITY;
  return { kept: { ...to, atMs: expectedMs + byMs }, step: { byMs, afterMs } };
}

/** A run that began in doubt: each wall clock is judged by the newest time on record. */
function lookInGuess(kept: Kept, guess: Guess, reading: Reading): Looked {
  const { wallMs, monoMs } = reading;
  const expectedMs = kept.atMs + (monoMs - kept.monoMs);
  const leastMs = guess.newestMs + (monoMs - guess.startedMonoMs);
  const doubt = doubtOf(wallMs, leastMs);
  const targetMs = doubt === 'back' ? leastMs + 1 : wallMs;
  if (Math.abs(targetMs - expectedMs) <= CLOCK_SLACK_MS) {
    const atMs = slewed(kept, monoMs, expectedMs, targetMs);
    return { kept: { atMs, monoMs, doubt, guess: doubt === null ? null : guess }, step: null };
  }
  const next = doubt === null ? null : guess;
  return stepped(kept, expectedMs, { atMs: targetMs, monoMs, doubt, guess: next });
}

/**
 * The station's time after another look at the clocks. Up to 5 s apart, the wall clock is followed
 * gently; up to a day ahead, by one step; further ahead, or further back, it is in doubt and time
 * goes on as the monotonic clock says.
 */
export function lookAtClock(kept: Kept, reading: Reading): Looked {
  if (kept.guess) return lookInGuess(kept, kept.guess, reading);
  const { wallMs, monoMs } = reading;
  const expectedMs = kept.atMs + (monoMs - kept.monoMs);
  const aheadMs = wallMs - expectedMs;
  if (Math.abs(aheadMs) <= CLOCK_SLACK_MS) {
    const atMs = slewed(kept, monoMs, expectedMs, wallMs);
    return { kept: { atMs, monoMs, doubt: null, guess: null }, step: null };
  }
  if (aheadMs < 0 || aheadMs > FAR_AHEAD_MS) {
    const doubt = aheadMs < 0 ? 'back' : 'ahead';
    return { kept: { atMs: expectedMs, monoMs, doubt, guess: null }, step: null };
  }
  return stepped(kept, expectedMs, { atMs: wallMs, monoMs, doubt: null, guess: null });
}

/** A manager's word: the wall clock is right as it is. */
export const believe = ({ wallMs, monoMs }: Reading): Kept => ({
  atMs: wallMs,
  monoMs,
  doubt: null,
  guess: null,
});
