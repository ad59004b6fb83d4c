import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNumber } from '../../renderer/screens/settings/team/next-number';

describe('the number that is proposed for somebody new', () => {
  it.each([
    [['M001', 'S001', 'A001', 'A009', 'A002'], 'A010'],
    [['A099', 'A100', 'M1'], 'A101'],
    [['7', '12'], '13'],
    [['A999'], 'A1000'],
    [['lin', 'chen'], ''],
    [[], ''],
  ])('after %j is %s', (numbers, next) => {
    expect(nextNumber(numbers)).toBe(next);
  });

  it('is always a free one', () => {
    const no = fc.stringMatching(/^[A-C]{0,1}\d{1,4}$/);
    fc.assert(
      fc.property(fc.array(no, { minLength: 1 }), (numbers) => {
        expect(numbers).not.toContain(nextNumber(numbers));
      }),
    );
  });
});
