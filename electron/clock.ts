import { uptime } from 'node:os';

/** Where the app gets its time: wall time for records, monotonic time for waiting. */
export interface Clock {
  nowMs: () => number;
  /** Milliseconds that only run on, sleep of the computer included. */
  monotonicMs: () => number;
}

// On Linux performance.now() stands still while the computer sleeps; the time since it was started
// does not. On Windows performance.now() counts sleep.
const countsSleep = process.platform !== 'linux';

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => (countsSleep ? performance.now() : uptime() * 1000),
};

/** A clock that a test moves by hand; it starts at an instant and runs on from there. */
export interface TestClock extends Clock {
  /** Time passes. */
  advance: (ms: number) => void;
  /** The wall clock alone is set. */
  set: (nowMs: number) => void;
  /** Called after each move: what waits for the time looks at once. */
  moved: () => void;
}

export function testClock(startMs: number): TestClock {
  let aheadMs = startMs - Date.now();
  let movedMs = 0;
  const clock: TestClock = {
    nowMs: () => Date.now() + aheadMs,
    monotonicMs: () => performance.now() + movedMs,
    advance: (ms) => {
      aheadMs += ms;
      movedMs += ms;
      clock.moved();
    },
    set: (nowMs) => {
      aheadMs = nowMs - Date.now();
      clock.moved();
    },
    moved: () => undefined,
  };
  return clock;
}
