import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onTimePercent, summed, tallyBy } from '../../shared/domain/judged';
import { seriesOf } from '../../shared/domain/series';
import { spreadOf } from '../../shared/domain/spread';

describe('how often something was on time', () => {
  const points = [
    { kind: 'vip', state: 'on-time', who: 'B' },
    { kind: 'serve', state: 'late', who: 'A' },
    { kind: 'vip', state: 'missed', who: 'A' },
    { kind: 'vip', state: 'late', who: 'A' },
    { kind: 'vip', state: 'late', who: null },
  ] as const;

  it('S-15 F-07 is counted by a key and its kind, without what has no key', () => {
    expect(tallyBy(points, ({ who }) => who)).toEqual([
      { key: 'A', kind: 'serve', onTime: 0, late: 1, missed: 0 },
      { key: 'A', kind: 'vip', onTime: 0, late: 1, missed: 1 },
      { key: 'B', kind: 'vip', onTime: 1, late: 0, missed: 0 },
    ]);
    expect(summed(tallyBy(points, ({ who }) => who))).toEqual([
      { key: 'A', onTime: 0, late: 2, missed: 1 },
      { key: 'B', onTime: 1, late: 0, missed: 0 },
    ]);
  });

  it('is a share of what was judged', () => {
    expect(onTimePercent({ onTime: 3, late: 1, missed: 0 })).toBe(75);
    expect(onTimePercent({ onTime: 0, late: 0, missed: 0 })).toBeNull();
  });
});

describe('how long something took', () => {
  it.each([
    [[], null, null],
    [[7], 7, 7],
    [[5, 1], 1, 5],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5, 9],
    [[1, 2, 3], 2, 3],
  ])('S-01 F-07 %j: the middle one %j, nine of ten within %j', (waits, medianMs, p90Ms) => {
    expect(spreadOf(waits)).toEqual({ count: waits.length, medianMs, p90Ms });
  });

  it('is a wait that occurred, which at least that share did not exceed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1 }), (waits) => {
        const { medianMs, p90Ms } = spreadOf(waits);
        for (const [value, share] of [
          [medianMs ?? -1, 0.5],
          [p90Ms ?? -1, 0.9],
        ] as const) {
          expect(waits).toContain(value);
          expect(waits.filter((wait) => wait <= value).length).toBeGreaterThanOrEqual(
            waits.length * share,
          );
          expect(waits.filter((wait) => wait < value).length).toBeLessThan(waits.length * share);
        }
      }),
    );
  });
});

describe('a period by its parts', () => {
  const day = {
    arrivals: [[10, 1, 3]] as [number, number, number][],
    begun: [[10, 0, 0, 1]] as [number, number, number, number][],
  };
  const given = [{ date: '2028-02-29', day }];

  it.each([
    ['2028-02-29', 24, '10'],
    ['2028-02', 29, '2028-02-29'],
    ['2028', 12, '2028-02'],
  ])('F-07 %s has %d, and what came stands in %s', (period, length, key) => {
    const series = seriesOf(period, given);
    expect(series).toHaveLength(length);
    expect(series.filter(({ visits, missed }) => visits + missed > 0)).toEqual([
      { key, visits: 1, guests: 3, onTime: 0, late: 0, missed: 1 },
    ]);
  });
});
