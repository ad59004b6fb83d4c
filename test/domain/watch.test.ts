import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startTime } from '../../shared/domain/clock';
import { carried, engineLook } from '../../shared/domain/engine';
import { DEFAULT_POLICY } from '../../shared/domain/policy';
import { duePoint, type TimerKind } from '../../shared/domain/timers';
import { watch, type Watched } from '../../shared/domain/watch';

const FROM = Date.parse('2026-10-01T10:00:00+08:00');
const MINUTE = 60_000;
const VIP_DUE = FROM + 10 * MINUTE;

const watched = (kind: TimerKind, more: Partial<Watched> = {}): Watched => ({
  ...duePoint(kind, FROM, DEFAULT_POLICY),
  id: 1,
  missed: false,
  told: 'waiting',
  quietUntilMs: null,
  ...more,
});

/** What is told of one due point, whether it is missed, and how long until the next look. */
function seen(timer: Watched, atMs: number) {
  const { tell, missed, due, wakeAtMs } = watch([timer], atMs);
  const wakeInMs = wakeAtMs === null ? null : wakeAtMs - atMs;
  return [tell[0]?.standing ?? null, missed.length, due, wakeInMs];
}

describe('what is told of a VIP service', () => {
  it.each([
    [-1, 'waiting', [null, 0, 0, 1]],
    [0, 'waiting', ['due', 0, 1, 60_001]],
    [0, 'due', [null, 0, 1, 60_001]],
    [60_000, 'due', [null, 0, 1, 1]],
    [60_001, 'due', ['overdue', 0, 1, 240_000]],
    [60_001, 'waiting', ['overdue', 0, 1, 240_000]],
    [300_000, 'overdue', [null, 0, 1, 1]],
    [300_001, 'overdue', ['missed', 1, 1, null]],
    [300_001, 'waiting', ['missed', 1, 1, null]],
    [300_001, 'missed', [null, 1, 1, null]],
  ] as const)('S-15 %d ms from due, told as %s before', (fromDue, told, expected) => {
    expect(seen(watched('vip', { told }), VIP_DUE + fromDue)).toEqual(expected);
  });

  it('S-15 what was logged as missed is told once, and watched until the next service', () => {
    const logged = { missed: true } as const;
    expect(seen(watched('vip', logged), VIP_DUE + 400_000)).toEqual(['missed', 0, 1, null]);
    const told = watched('vip', { ...logged, told: 'missed' });
    expect(seen(told, VIP_DUE + 400_000)).toEqual([null, 0, 1, null]);
  });
});

describe('what is told of tables and rounds', () => {
  it.each([
    ['S-01', 'serve', 120_000, 0],
    ['S-04', 'refill', 900_000, 60_000],
    ['S-09', 'clear', 180_000, 60_000],
    ['S-16', 'patrol', 1_800_000, 60_000],
  ] as const)('%s %s', (_clause, kind, waitMs, graceMs) => {
    const at = FROM + waitMs;
    expect(seen(watched(kind), at - 1)[0]).toBeNull();
    expect(seen(watched(kind), at)[0]).toBe('due');
    expect(seen(watched(kind, { told: 'due' }), at + graceMs)[0]).toBeNull();
    expect(seen(watched(kind, { told: 'due' }), at + graceMs + 1)[0]).toBe('overdue');
    expect(seen(watched(kind, { told: 'overdue' }), at + 86_400_000)).toEqual([null, 0, 1, null]);
  });
});

describe('an alarm that is kept quiet', () => {
  const quietUntilMs = VIP_DUE + 3 * MINUTE;
  const quiet = watched('vip', { quietUntilMs });

  it('S-15 is not told meanwhile, counts as due, and is told by then as it stands', () => {
    expect(seen(quiet, VIP_DUE + 1)).toEqual([null, 0, 1, 60_000]);
    expect(seen(quiet, quietUntilMs - 1)).toEqual([null, 0, 1, 1]);
    expect(seen(quiet, quietUntilMs)[0]).toBe('overdue');
  });

  it('S-15 is missed at its time all the same', () => {
    const long = watched('vip', { quietUntilMs: VIP_DUE + 10 * MINUTE });
    expect(seen(long, VIP_DUE + 300_001)).toEqual([null, 1, 1, 299_999]);
  });
});

describe('the engine', () => {
  const kinds = fc.constantFrom<TimerKind>('vip', 'serve', 'refill', 'clear', 'patrol');
  const points = fc
    .array(kinds, { maxLength: 6 })
    .map((all) => all.map((kind, index) => watched(kind, { id: index + 1 })));

  it('S-01 S-04 S-09 S-12 S-15 S-16 looks again before anything else happens', () => {
    fc.assert(
      fc.property(points, fc.nat(40 * MINUTE), fc.nat(999), (timers, fromMs, part) => {
        const nowMs = FROM + fromMs;
        const { tell, wakeAtMs } = watch(timers, nowMs);
        const told = timers.map((timer) => ({
          ...timer,
          told: tell.find(({ id }) => id === timer.id)?.standing ?? timer.told,
        }));
        const quietMs = (wakeAtMs ?? nowMs + MINUTE) - nowMs;
        // Nothing is told before the wake, however early one looks; then something is.
        expect(watch(told, nowMs + Math.floor((quietMs - 1) * (part / 999))).tell).toEqual([]);
        const thenMs = wakeAtMs ?? nowMs;
        expect(watch(told, thenMs).tell.length > 0).toBe(wakeAtMs !== null);
      }),
    );
  });

  it('S-15 a step of the clock leaves every wait as long as it was', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 6_000, max: 86_400_000 }), (timers, jumpMs) => {
        const kept = startTime({ wallMs: FROM, monoMs: 0 }, FROM);
        const calm = engineLook({ kept, timers }, { wallMs: FROM + MINUTE, monoMs: MINUTE });
        const reading = { wallMs: FROM + MINUTE + jumpMs, monoMs: MINUTE };
        const jumped = engineLook({ kept, timers }, reading);
        expect(jumped.tell).toEqual(calm.tell);
        expect(jumped.missed).toEqual(calm.missed);
        const leftMs = ({ wakeAtMs, nowMs }: typeof calm) => (wakeAtMs ?? nowMs) - nowMs;
        // The calm look slews by the millisecond that the start was put behind what is on record.
        expect(Math.abs(leftMs(jumped) - leftMs(calm))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('S-15 what began before a guess stays where it is, and nothing stays quiet', () => {
    const quiet = watched('vip', { quietUntilMs: VIP_DUE });
    const step = { byMs: 7_000, afterMs: FROM };
    expect(carried(quiet, step)).toEqual({ ...quiet, quietUntilMs: null });
    expect(carried(quiet, { ...step, afterMs: FROM - 1 })).toMatchObject({
      startedAtMs: FROM + 7_000,
      dueAtMs: VIP_DUE + 7_000,
      missedAtMs: VIP_DUE + 307_000,
      quietUntilMs: null,
    });
    const logged = { ...quiet, missed: true };
    expect(carried(logged, { ...step, afterMs: FROM - 1 })).toEqual({
      ...logged,
      quietUntilMs: null,
    });
  });
});
