import { describe, expect, it } from 'vitest';
import { decisionFault, isTaken, usualDues } from '../../renderer/screens/month/review/words';

describe('a review on the screen', () => {
  const points = [
    { id: 1, kind: 'clause', rule: 'P-13', staff: null, times: 3, text: '' },
    { id: 2, kind: 'repeat', rule: 'P-13', staff: 'A001', times: 2, text: '' },
  ] as const;

  it('F-08 knows what was taken up already, a clause and a repeat case apart', () => {
    const review = { points: [...points] };
    expect(isTaken(review, { kind: 'clause', rule: 'P-13', staff: null })).toBe(true);
    expect(isTaken(review, { kind: 'repeat', rule: 'P-13', staff: 'A001' })).toBe(true);
    expect(isTaken(review, { kind: 'repeat', rule: 'P-13', staff: 'A002' })).toBe(false);
    expect(isTaken(review, { kind: 'clause', rule: 'P-04', staff: null })).toBe(false);
  });

  it.each([
    ['2026-10-05', ['2026-10-12', '2026-10-19', '2026-10-31']],
    ['2026-10-24', ['2026-10-31', '2026-11-07']],
    ['2026-12-31', ['2026-12-31', '2027-01-07', '2027-01-14']],
  ])('F-08 offers the usual due dates from %s on: %j', (today, dues) => {
    expect(usualDues(today)).toEqual(dues);
  });

  it('F-08 says what a decision still needs, first things first', () => {
    const whole = { step: 5, text: '练托盘', owner: 'S001' };
    expect(decisionFault(whole)).toBeNull();
    expect(decisionFault({ ...whole, step: null, text: '' })).toBe('step');
    expect(decisionFault({ ...whole, text: '  ' })).toBe('text');
    expect(decisionFault({ ...whole, text: '字'.repeat(501) })).toBe('text');
    expect(decisionFault({ ...whole, owner: null })).toBe('owner');
  });
});
