import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ashtrayDue } from '../../shared/domain/ashtray';

/** Size, butts, peel, eating; then whether butts and whether peel make it due. */
const CASES = [
  ['S-06 an empty large one', 'large', 0, false, false, false, false],
  ['S-06 5 butts in a large one', 'large', 5, false, false, false, false],
  ['S-06 6 butts in a large one', 'large', 6, false, false, true, false],
  ['S-06 99 butts in a large one', 'large', 99, false, false, true, false],
  ['S-06 an empty small one', 'small', 0, false, false, false, false],
  ['S-06 2 butts in a small one', 'small', 2, false, false, false, false],
  ['S-06 3 butts in a small one', 'small', 3, false, false, true, false],
  ['S-06 5 butts in a small one', 'small', 5, false, false, true, false],
  ['S-06 peel in a large one', 'large', 0, true, false, false, true],
  ['S-06 peel in a small one', 'small', 0, true, false, false, true],
  ['S-07 peel while somebody eats', 'large', 0, true, true, false, false],
  ['S-07 peel while somebody eats, small', 'small', 0, true, true, false, false],
  ['S-07 nothing but somebody eating', 'large', 0, false, true, false, false],
  ['S-07 6 butts while somebody eats', 'large', 6, false, true, true, false],
  ['S-07 peel and 6 butts while somebody eats', 'large', 6, true, true, true, false],
  ['S-06 peel and 6 butts: both reasons', 'large', 6, true, false, true, true],
  ['S-06 peel and 3 butts, small: both reasons', 'small', 3, true, false, true, true],
  ['S-06 peel and 2 butts, small: peel alone', 'small', 2, true, false, false, true],
] as const;

describe('an ashtray is due', () => {
  it.each(CASES)('%s', (_case, size, butts, peel, eating, byButts, byPeel) => {
    expect(ashtrayDue(size, { butts, peel, eating })).toEqual({ butts: byButts, peel: byPeel });
  });

  it.each([
    ['large', 5, false],
    ['large', 6, true],
    ['small', 2, false],
    ['small', 3, true],
  ] as const)('S-06 %s at its bound of %d, whoever eats', (size, butts, isDue) => {
    for (const [peel, eating] of [
      [false, false],
      [false, true],
      [true, true],
    ] as const) {
      expect(ashtrayDue(size, { butts, peel, eating })).toEqual({ butts: isDue, peel: false });
      expect(ashtrayDue(size, { butts, peel, eating }, true)).toEqual({
        butts: false,
        peel: false,
      });
    }
    expect(ashtrayDue(size, { butts, peel: true, eating: false })).toEqual({
      butts: isDue,
      peel: true,
    });
  });

  /** What is noted as guests eat: 'eating' while one of them does, and not once all have finished. */
  it.each([
    ['S-06 one guest, who leaves peel and eats no more', [{ peel: true }], [true]],
    [
      'S-07 one guest, who eats on',
      [{ eating: true }, { peel: true }, { eating: false }],
      [false, false, true],
    ],
    [
      'S-07 two guests: the first has finished, the second eats on',
      [{ eating: true }, { peel: true }, { eating: true }, { eating: false }],
      [false, false, false, true],
    ],
    [
      'S-07 two guests, of whom nobody leaves peel',
      [{ eating: true }, { eating: false }],
      [false, false],
    ],
  ])('%s', (_case, noted, due) => {
    let tray = { butts: 0, peel: false, eating: false };
    const seen = noted.map((part) => {
      tray = { ...tray, ...part };
      return ashtrayDue('large', tray).peel;
    });
    expect(seen).toEqual(due);
  });

  it('S-06 where smoking is banned no butts make it due, and peel does', () => {
    const full = { butts: 99, peel: true, eating: false };
    expect(ashtrayDue('small', full, true)).toEqual({ butts: false, peel: true });
    expect(ashtrayDue('small', { ...full, eating: true }, true)).toEqual({
      butts: false,
      peel: false,
    });
  });

  it('S-06 S-07 each reason stands by itself, and eating holds back the peel alone', () => {
    const size = fc.constantFrom('large' as const, 'small' as const);
    const tray = fc.record({ butts: fc.nat(99), peel: fc.boolean(), eating: fc.boolean() });
    fc.assert(
      fc.property(size, tray, (of, ashtray) => {
        const due = ashtrayDue(of, ashtray);
        expect(due.butts).toBe(of === 'large' ? ashtray.butts >= 6 : ashtray.butts >= 3);
        expect(ashtrayDue(of, { ...ashtray, eating: true })).toEqual({ ...due, peel: false });
        expect(ashtrayDue(of, { ...ashtray, eating: false }).peel).toBe(ashtray.peel);
      }),
    );
  });
});
