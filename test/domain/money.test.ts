import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboveCapFen, yuan } from '../../shared/domain/money';

const fen = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

describe('an amount in yuan', () => {
  it.each([
    [0, '0.00'],
    [-0, '0.00'],
    [1, '0.01'],
    [-1, '-0.01'],
    [99, '0.99'],
    [-99, '-0.99'],
    [100, '1.00'],
    [-5000, '-50.00'],
    [50_000, '500.00'],
    [-12_345, '-123.45'],
    [100_000_000, '1000000.00'],
  ])('%d fen are %s', (amount, text) => {
    expect(yuan(amount)).toBe(text);
  });

  it('has two decimals and at most a minus sign, and is exact to the fen', () => {
    fc.assert(
      fc.property(fen, (amount) => {
        const text = yuan(amount);
        expect(text).toMatch(/^-?(0|[1-9]\d*)\.\d\d$/);
        expect(BigInt(text.replace('.', ''))).toBe(BigInt(amount));
      }),
    );
  });
});

describe('the part of a deduction above the cap', () => {
  it.each([
    ['the wage is not known', -50_000, null, null],
    ['nothing is deducted', 0, 400_000, 0],
    ['more is rewarded than deducted', 30_000, 400_000, 0],
    ['a fifth of the wage is deducted', -80_000, 400_000, 0],
    ['one fen more than a fifth is deducted', -80_001, 400_000, 1],
    ['all of it is deducted', -400_000, 400_000, 320_000],
    ['there is no wage', -5_000, 0, 5_000],
  ])('where %s', (_case, netFen, wageFen, above) => {
    expect(aboveCapFen(netFen, wageFen, 20)).toBe(above);
  });

  it('goes by the percentage that is set', () => {
    expect(aboveCapFen(-80_000, 400_000, 10)).toBe(40_000);
    expect(aboveCapFen(-80_000, 400_000, 0)).toBe(80_000);
    expect(aboveCapFen(-80_000, 400_000, 100)).toBe(0);
  });

  it('is never less than what exceeds the exact share, nor a whole fen more', () => {
    const wage = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(fen, wage, fc.integer({ min: 0, max: 100 }), (netFen, wageFen, percent) => {
        const exact = Math.max(0, -netFen - (wageFen * percent) / 100);
        const above = aboveCapFen(netFen, wageFen, percent) ?? Number.NaN;
        expect(Number.isInteger(above)).toBe(true);
        expect(above - exact).toBeGreaterThanOrEqual(-1e-6);
        expect(above - exact).toBeLessThan(1);
      }),
    );
  });
});
