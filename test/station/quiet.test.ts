import { expect, it } from 'vitest';
import { testClock } from '../../electron/clock';
import { openQuiet, QUIET_MS } from '../../electron/station/quiet';

it('quiet work is done once after the last of several changes, and not without one', () => {
  const clock = testClock(0);
  let done = 0;
  const quiet = openQuiet(clock, () => (done += 1));
  const lookAfter = (ms: number): number => {
    clock.advance(ms);
    quiet.look();
    return done;
  };
  expect(lookAfter(QUIET_MS)).toBe(0);
  quiet.changed();
  expect(lookAfter(QUIET_MS - 1_000)).toBe(0);
  quiet.changed();
  expect(lookAfter(QUIET_MS - 1_000)).toBe(0);
  expect(lookAfter(1_000)).toBe(1);
  expect(lookAfter(QUIET_MS)).toBe(1);
});
