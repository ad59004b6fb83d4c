import { assert, constant, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  frequentClauses,
  oftenPraised,
  outstanding,
  repeatCases,
  type PersonFigures,
} from '../../shared/domain/conduct';
import { isReached, percentOf } from '../../shared/domain/targets';

const times = (staff: string, rule: string, penaltyTimes: number, rewardTimes = 0) => ({
  staff,
  rule,
  penaltyTimes,
  rewardTimes,
});

const ROWS = [
  times('A001', 'P-13', 2),
  times('A002', 'P-13', 1),
  times('A002', 'P-04', 3),
  times('A003', 'P-01', 1),
  // All of it was reversed.
  times('A003', 'P-13', 0),
  times('A001', 'R-05', 0, 2),
];

const person = (no: string, figures: Partial<PersonFigures>): PersonFigures => ({
  no,
  shifts: 5,
  lateCheckIns: 0,
  onTime: 0,
  judged: 0,
  penaltyTimes: 0,
  rewardTimes: 0,
  praise: 0,
  ...figures,
});

describe('what a review looks at', () => {
  it('F-08 the clauses broken most often, by how many people', () => {
    expect(frequentClauses(ROWS)).toEqual([
      { rule: 'P-04', times: 3, people: 1 },
      { rule: 'P-13', times: 3, people: 2 },
      { rule: 'P-01', times: 1, people: 1 },
    ]);
  });

  it('F-08 the same rule on the same person, twice or more', () => {
    expect(repeatCases(ROWS)).toEqual([
      { staff: 'A002', rule: 'P-04', times: 3 },
      { staff: 'A001', rule: 'P-13', times: 2 },
    ]);
  });
});

describe('who stands out', () => {
  const people = [
    person('A001', { onTime: 40, judged: 50, penaltyTimes: 1, praise: 1 }),
    person('A002', { onTime: 30, judged: 40 }),
    person('A003', { onTime: 30, judged: 31, praise: 3 }),
    person('A004', { shifts: 0 }),
    person('S001', { shifts: 10, onTime: 0, judged: 0 }),
    person('A005', { onTime: 35, judged: 90 }),
  ];

  it('R-01 who served, nothing recorded against them, most on time first, then the larger share of it', () => {
    expect(outstanding(people).map(({ no }) => no)).toEqual(['A005', 'A003', 'A002']);
  });

  it('R-05 the most praise first', () => {
    expect(oftenPraised(people).map(({ no }) => no)).toEqual(['A003', 'A001']);
  });
});

describe('a target', () => {
  it.each([
    [96, 96, true],
    [96, 95.9, false],
    [96, null, null],
    [0, 100, null],
  ])('F-07 of %s per cent, with %s: %s', (percent, actual, reached) => {
    expect(isReached({ name: 'satisfaction', percent, actual, of: 10 })).toBe(reached);
  });

  it('F-07 is not met by rounding, which goes to the nearest tenth elsewhere', () => {
    expect([percentOf(959, 1000), percentOf(1999, 2000), percentOf(9596, 10_000)]).toEqual([
      95.9, 99.9, 95.9,
    ]);
    expect([percentOf(758, 816), percentOf(2, 3), percentOf(1, 3)]).toEqual([92.9, 66.7, 33.3]);
    expect(percentOf(0, 0)).toBeNull();
  });

  it('F-07 a share is met as printed exactly where it is met, and off by less than a tenth', () => {
    const shares = nat(5_000).chain((all) => tuple(nat(all), constant(all)));
    assert(
      property(shares, integer({ min: 1, max: 100 }), ([good, all], percent) => {
        const actual = percentOf(good, all);
        if (actual === null) return;
        expect(actual >= percent).toBe(good * 100 >= percent * all);
        expect(Math.abs(actual - (good * 100) / all)).toBeLessThan(0.1);
      }),
    );
  });
});
