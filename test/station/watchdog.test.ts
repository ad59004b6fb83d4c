import { beforeEach, describe, expect, it } from 'vitest';
import { openWatchdog, type Watchdog } from '../../electron/watchdog';

describe('screens that hang', () => {
  let nowMs: number;
  let reloads: number;
  let reported: unknown[];
  let dog: Watchdog;
  /** The heartbeat goes on for so many seconds; the screens speak every 5 s, or not. */
  function pass(seconds: number, alive: boolean): void {
    for (let second = 1; second <= seconds; second += 1) {
      nowMs += 1000;
      if (alive && second % 5 === 0) dog.alive();
      dog.look();
    }
  }

  beforeEach(() => {
    nowMs = 1_000_000;
    reloads = 0;
    reported = [];
    dog = openWatchdog(
      () => nowMs,
      () => (reloads += 1),
      (error) => reported.push(error),
    );
  });

  it('are left alone while they speak', () => {
    pass(600, true);
    expect(reloads).toBe(0);
  });

  it('are loaded again once they have been silent for half a minute, and it is written down', () => {
    pass(60, true);
    pass(29, false);
    expect(reloads).toBe(0);
    pass(2, false);
    expect(reloads).toBe(1);
    expect(reported).toHaveLength(1);
  });

  it('are given a minute to start, at first and again after each reload', () => {
    pass(59, false);
    expect(reloads).toBe(0);
    pass(1, false);
    expect(reloads).toBe(1);
    pass(59, false);
    expect(reloads).toBe(1);
    pass(2, false);
    expect(reloads).toBe(2);
  });

  it('are not blamed for the sleep of the whole machine', () => {
    pass(60, true);
    nowMs += 8 * 3_600_000;
    dog.look();
    pass(20, false);
    expect(reloads).toBe(0);
  });
});
