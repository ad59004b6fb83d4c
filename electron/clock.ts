/** Where the app gets its time: wall time for records, monotonic time for waiting. */
export interface Clock {
  nowMs: () => number;
  monotonicMs: () => number;
}

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
};

/** A clock that a test moves by hand; it starts at an instant and runs on from there. */
export interface TestClock extends Clock {
  advance: (ms: number) => void;
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
