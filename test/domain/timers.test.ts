import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../shared/domain/policy';
import { duePoint, isMissed, judge, standing } from '../../shared/domain/timers';

const FROM = Date.parse('2026-10-01T10:00:00+08:00');
const SECOND = 1000;

describe('the due points of the default policy', () => {
  it.each([
    ['S-12 the first VIP service', 'vip', true, 120],
    ['S-15 the next VIP service', 'vip', false, 600],
    ['S-01 serving a table', 'serve', false, 120],
    ['S-04 looking at the cups', 'refill', false, 900],
    ['S-09 clearing a table', 'clear', false, 180],
    ['S-16 walking a zone', 'patrol', false, 1800],
  ] as const)('%s is due after its time', (_case, kind, first, seconds) => {
    const point = duePoint(kind, FROM, DEFAULT_POLICY, first);
    expect(point).toMatchObject({ kind, startedAtMs: FROM, dueAtMs: FROM + seconds * SECOND });
  });

  it('O-01 asks to be on post ten minutes before the shift', () => {
    expect(DEFAULT_POLICY.onPostS).toBe(600);
  });
});

/** Milliseconds from the due point; how a service then is judged, and how the tile stands. */
const VIP_BOUNDS = [
  [-600_000, 'on-time', false, 'waiting'],
  [-1, 'on-time', false, 'waiting'],
  [0, 'on-time', false, 'due'],
  [1, 'on-time', false, 'due'],
  [60_000, 'on-time', false, 'due'],
  [60_001, 'late', false, 'overdue'],
  [300_000, 'late', false, 'overdue'],
  [300_001, 'late', true, 'missed'],
  [86_400_000, 'late', true, 'missed'],
] as const;

describe('a VIP service', () => {
  it.each(VIP_BOUNDS)('S-15 %d ms from due', (fromDue, judged, missed, stands) => {
    const point = duePoint('vip', FROM, DEFAULT_POLICY);
    const atMs = point.dueAtMs + fromDue;
    expect(judge(point, atMs)).toBe(judged);
    expect(isMissed(point, atMs)).toBe(missed);
    expect(standing(point, atMs)).toBe(stands);
  });

  it('S-12 the first one has the same grace and the same end', () => {
    const point = duePoint('vip', FROM, DEFAULT_POLICY, true);
    expect(judge(point, FROM + 180_000)).toBe('on-time');
    expect(judge(point, FROM + 180_001)).toBe('late');
    expect(isMissed(point, FROM + 420_000)).toBe(false);
    expect(isMissed(point, FROM + 420_001)).toBe(true);
  });

  it('S-15 is on time, late or missed by the policy that is set', () => {
    const seconds = fc.integer({ min: 1, max: 7200 });
    const policy = fc.record({
      vipIntervalS: seconds,
      vipGraceS: seconds,
      more: seconds,
    });
    fc.assert(
      fc.property(policy, fc.integer({ min: -100, max: 20_000_000 }), (set, afterMs) => {
        const { vipIntervalS, vipGraceS, more } = set;
        const vipMissedS = vipGraceS + more;
        const own = { ...DEFAULT_POLICY, vipIntervalS, vipGraceS, vipMissedS };
        const point = duePoint('vip', FROM, own);
        const dueMs = FROM + vipIntervalS * SECOND;
        const atMs = FROM + afterMs;
        expect(judge(point, atMs) === 'on-time').toBe(atMs <= dueMs + vipGraceS * SECOND);
        expect(isMissed(point, atMs)).toBe(atMs > dueMs + vipMissedS * SECOND);
      }),
    );
  });
});

describe('every other due point', () => {
  it.each([
    ['S-01', 'serve', 0],
    ['S-04', 'refill', 60_000],
    ['S-09', 'clear', 60_000],
    ['S-16', 'patrol', 60_000],
  ] as const)('%s %s is late after its grace and never missed', (_clause, kind, graceMs) => {
    const point = duePoint(kind, FROM, DEFAULT_POLICY);
    const { dueAtMs } = point;
    const lastMs = dueAtMs + graceMs;
    expect([judge(point, lastMs), judge(point, lastMs + 1)]).toEqual(['on-time', 'late']);
    expect([standing(point, dueAtMs - 1), standing(point, dueAtMs)]).toEqual(['waiting', 'due']);
    expect(standing(point, dueAtMs + 86_400_000)).toBe('overdue');
    expect(isMissed(point, dueAtMs + 86_400_000)).toBe(false);
  });
});
