import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  believe,
  FAR_AHEAD_MS,
  lookAtClock,
  startTime,
  timeAt,
  type Kept,
} from '../../shared/domain/clock';

const WALL = Date.parse('2026-10-01T10:00:00+08:00');
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
/** The monotonic clock counts from some start of its own. */
const MONO = 777.25;

const trusted: Kept = startTime({ wallMs: WALL, monoMs: MONO }, WALL - HOUR);
/** So long after the start, with a wall clock that is off by so much. */
const after = (ms: number, offMs: number) => ({ wallMs: WALL + ms + offMs, monoMs: MONO + ms });

describe('the time at the start of a run', () => {
  it.each([
    ['nothing on record', 0, WALL, null],
    ['a moment ago', WALL - SECOND, WALL, null],
    ['a day ago', WALL - DAY, WALL, null],
    ['more than a day ago', WALL - DAY - 1, WALL, 'ahead'],
    ['five seconds to come', WALL + 5_000, WALL + 5_001, null],
    ['more than that to come', WALL + 5_001, WALL + 5_002, 'back'],
    ['a year to come', WALL + 365 * DAY, WALL + 365 * DAY + 1, 'back'],
  ])('the newest time on record: %s', (_case, newestMs, atMs, doubt) => {
    const kept = startTime({ wallMs: WALL, monoMs: MONO }, newestMs);
    expect([timeAt(kept, MONO), kept.doubt]).toEqual([atMs, doubt]);
    expect(timeAt(kept, MONO + HOUR)).toBe(atMs + HOUR);
  });
});

describe('a wall clock that is set while the app runs', () => {
  it.each([
    ['as it should be', 0, null, 0],
    ['five seconds back', -5_000, null, 0],
    ['more than that back', -5_001, 'back', 0],
    ['an hour back', -HOUR, 'back', 0],
    ['five seconds ahead', 5_000, null, 0],
    ['more than that ahead', 5_001, null, 5_001],
    ['a day ahead', FAR_AHEAD_MS, null, FAR_AHEAD_MS],
    ['more than a day ahead', FAR_AHEAD_MS + 1, 'ahead', 0],
  ])('%s', (_case, offMs, doubt, stepMs) => {
    const { kept, step } = lookAtClock(trusted, after(SECOND, offMs));
    expect(kept.doubt).toBe(doubt);
    expect(step?.byMs ?? 0).toBe(stepMs);
    // What is not a step is followed by half a thousandth of the time that passes.
    expect(Math.abs(timeAt(kept, MONO + SECOND) - (WALL + SECOND + stepMs))).toBeLessThanOrEqual(1);
  });

  it('S-15 a small difference is worked off without a jump, and then gone', () => {
    let kept = trusted;
    for (let s = 1; s <= 3600; s += 1) kept = lookAtClock(kept, after(s * SECOND, -1_500)).kept;
    expect(timeAt(kept, MONO + HOUR)).toBe(WALL + HOUR - 1_500);
    expect(timeAt(kept, MONO + HOUR + 600 * SECOND)).toBe(WALL + HOUR - 1_500 + 600 * SECOND);
  });

  it('is believed again as soon as it is set right', () => {
    const doubted = lookAtClock(trusted, after(SECOND, -HOUR)).kept;
    const { kept, step } = lookAtClock(doubted, after(2 * SECOND, 0));
    expect([kept.doubt, step]).toEqual([null, null]);
  });

  it('is believed as it is upon a manager’s word', () => {
    const doubted = lookAtClock(trusted, after(SECOND, -HOUR)).kept;
    const kept = believe(after(2 * SECOND, -HOUR));
    expect(doubted.doubt).toBe('back');
    expect(lookAtClock(kept, after(3 * SECOND, -HOUR)).kept.doubt).toBeNull();
    expect(timeAt(kept, MONO + 3 * SECOND)).toBe(WALL - HOUR + 3 * SECOND);
  });
});

describe('a run that began in doubt', () => {
  const newestMs = WALL + 10 * DAY;
  const back = startTime({ wallMs: WALL, monoMs: MONO }, newestMs);
  const ahead = startTime({ wallMs: WALL, monoMs: MONO }, WALL - 10 * DAY);

  it('goes on from the newest time while the clock stays behind', () => {
    const { kept, step } = lookAtClock(back, after(HOUR, 0));
    expect([kept.doubt, step]).toEqual(['back', null]);
    expect(timeAt(kept, MONO + HOUR)).toBe(newestMs + 1 + HOUR);
  });

  it('steps to a clock that is set right, with what started in this run alone', () => {
    const { kept, step } = lookAtClock(back, after(HOUR, 10 * DAY + 3 * HOUR));
    expect(kept).toMatchObject({ doubt: null, guess: null });
    expect(step).toEqual({ byMs: 3 * HOUR - 1, afterMs: newestMs });
    expect(timeAt(kept, MONO + HOUR)).toBe(WALL + HOUR + 10 * DAY + 3 * HOUR);
  });

  it('stays in doubt where the clock goes from one wrong time to another', () => {
    const { kept, step } = lookAtClock(ahead, after(HOUR, DAY));
    expect(kept.doubt).toBe('ahead');
    expect(step).toEqual({ byMs: DAY, afterMs: WALL - 10 * DAY });
    expect(lookAtClock(kept, after(2 * HOUR, -10 * DAY)).kept).toMatchObject({ doubt: null });
    expect(lookAtClock(kept, after(2 * HOUR, -20 * DAY)).kept).toMatchObject({ doubt: 'back' });
  });
});

describe('whatever the wall clock does', () => {
  const jumps = fc.oneof(
    fc.integer({ min: -6_000, max: 6_000 }),
    fc.integer({ min: -3 * DAY, max: 3 * DAY }),
  );
  const looks = fc.array(fc.record({ ms: fc.integer({ min: 1, max: 10 * SECOND }), jump: jumps }), {
    maxLength: 50,
  });

  it('S-15 between two looks the station’s time goes on as the monotonic clock does', () => {
    fc.assert(
      fc.property(looks, fc.integer({ min: -2 * DAY, max: 2 * DAY }), (steps, newest) => {
        let kept = startTime({ wallMs: WALL, monoMs: MONO }, WALL + newest);
        let [monoMs, offMs] = [MONO, 0];
        for (const { ms, jump } of steps) {
          const beforeMs = timeAt(kept, monoMs);
          monoMs += ms;
          offMs += jump;
          const looked = lookAtClock(kept, { wallMs: WALL + monoMs - MONO + offMs, monoMs });
          const goneMs = timeAt(looked.kept, monoMs) - beforeMs - (looked.step?.byMs ?? 0);
          expect(Math.abs(goneMs - ms)).toBeLessThanOrEqual(ms * 0.0005 + 1);
          ({ kept } = looked);
        }
      }),
    );
  });

  it('without a step back it never runs back', () => {
    fc.assert(
      fc.property(looks, (steps) => {
        let kept = trusted;
        let [monoMs, offMs] = [MONO, 0];
        for (const { ms, jump } of steps) {
          const beforeMs = timeAt(kept, monoMs);
          monoMs += ms;
          offMs += jump;
          ({ kept } = lookAtClock(kept, { wallMs: WALL + monoMs - MONO + offMs, monoMs }));
          expect(timeAt(kept, monoMs)).toBeGreaterThanOrEqual(beforeMs);
        }
      }),
    );
  });
});
