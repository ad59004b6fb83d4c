import { describe, expect, it } from 'vitest';
import { nameOfSpan, spanNamed, SPANS } from '../../renderer/parts/date-span';
import { EVERYTHING, isNarrowed, questionOf } from '../../renderer/screens/ledger/search/question';
import { queries } from '../../shared/contract/queries';

describe('the question that a search asks', () => {
  it('names nothing that is left open', () => {
    expect(questionOf(EVERYTHING)).toEqual({ order: 'newest' });
    expect(isNarrowed(EVERYTHING)).toBe(false);
    expect(isNarrowed({ ...EVERYTHING, order: 'largest' })).toBe(false);
    expect(questionOf({ ...EVERYTHING, text: '  ', least: '', most: 0 })).toEqual({
      order: 'newest',
    });
  });

  it('is always one that the station takes', () => {
    const search = {
      text: ` ${'托'.repeat(80)} `,
      staff: 'A001',
      rule: 'P-13',
      kind: 'penalty',
      span: { from: '2026-10-01', to: null },
      least: '12.5',
      most: 100,
      order: 'oldest',
    } as const;
    const question = questionOf(search);
    expect(question).toEqual({
      order: 'oldest',
      text: '托'.repeat(50),
      staff: 'A001',
      rule: 'P-13',
      kind: 'penalty',
      from: '2026-10-01',
      leastFen: 1_250,
      mostFen: 10_000,
    });
    expect(isNarrowed(search)).toBe(true);
    expect(queries['ledger.search'].input.safeParse({ ...question, limit: 10 }).success).toBe(true);
  });
});

describe('a span of dates', () => {
  it.each([
    ['always', null, null],
    ['today', '2027-01-15', '2027-01-15'],
    ['week', '2027-01-09', '2027-01-15'],
    ['month', '2027-01-01', '2027-01-31'],
    ['lastMonth', '2026-12-01', '2026-12-31'],
    ['year', '2027-01-01', '2027-12-31'],
  ] as const)('%s is from %s to %s', (name, from, to) =>
    expect(spanNamed(name, '2027-01-15')).toEqual({ from, to }),
  );

  it('is known by its name, and one that was picked has none', () => {
    for (const name of SPANS) {
      expect(nameOfSpan(spanNamed(name, '2027-01-15'), '2027-01-15')).toBe(name);
    }
    expect(nameOfSpan({ from: '2027-01-02', to: '2027-01-03' }, '2027-01-15')).toBeNull();
    expect(spanNamed('month', '2028-02-10').to).toBe('2028-02-29');
  });
});
