import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLow, stockLine, usesOf, type StockMove } from '../../shared/domain/stock';

const move = (atMs: number, kind: StockMove['kind'], amount: number): StockMove => ({
  atMs,
  kind,
  amount,
});

const SPAN = { fromMs: 100, untilMs: 200 };

describe('an item’s stock over a span', () => {
  it.each<[string, StockMove[], object]>([
    ['nothing known', [], { opening: null, used: 0, closing: null, difference: null }],
    [
      'counted before, used and received since',
      [move(10, 'count', 50), move(50, 'use', 5), move(120, 'receive', 10), move(150, 'use', 8)],
      { opening: 45, received: 10, used: 8, difference: null, counted: null, closing: 47 },
    ],
    [
      'counted inside: less than there should be',
      [move(10, 'count', 50), move(120, 'use', 8), move(130, 'count', 40), move(140, 'use', 1)],
      { opening: 50, used: 9, difference: -2, counted: 40, countedAtMs: 130, closing: 39 },
    ],
    [
      'counted for the first time: no difference yet, from the second on there is',
      [move(110, 'use', 3), move(120, 'count', 20), move(130, 'use', 4), move(140, 'count', 17)],
      { opening: null, used: 7, difference: 1, counted: 17, closing: 17 },
    ],
    [
      'at one instant a count has seen the rest',
      [move(10, 'count', 5), move(120, 'count', 9), move(120, 'receive', 4)],
      { opening: 5, received: 4, difference: 0, closing: 9 },
    ],
    [
      'what comes after the span is not in it',
      [move(10, 'count', 5), move(200, 'receive', 4), move(250, 'count', 1)],
      { opening: 5, received: 0, counted: null, closing: 5 },
    ],
  ])('O-09 %s', (_, moves, expected) => {
    expect(stockLine(moves, SPAN)).toMatchObject(expected);
  });

  const moves = fc.array(
    fc.record({
      atMs: fc.integer({ min: 0, max: 300 }),
      kind: fc.constantFrom('count' as const, 'receive' as const, 'use' as const),
      amount: fc.integer({ min: 0, max: 100 }),
    }),
    { maxLength: 30 },
  );

  it('adds up, in whatever order it is told', () => {
    fc.assert(
      fc.property(moves, (told) => {
        const line = stockLine(told, SPAN);
        fc.pre(line.opening !== null);
        const sum = (line.opening ?? 0) + line.received - line.used + (line.difference ?? 0);
        expect(line.closing).toBe(sum);
      }),
    );
  });

  it('goes on from one span to the next', () => {
    fc.assert(
      fc.property(moves, (told) => {
        const first = stockLine(told, { fromMs: 0, untilMs: 150 });
        const next = stockLine(told, { fromMs: 150, untilMs: 400 });
        expect(next.opening).toBe(first.closing);
      }),
    );
  });
});

describe('what serving takes', () => {
  it('O-09 goes by the setting that held when a cup was served', () => {
    const servings = [
      { fromMs: 10, perServing: { coffee: 15 } },
      { fromMs: 50, perServing: { coffee: 12, tea: 3 } },
    ];
    const cups = [
      { atMs: 5, drink: 'coffee', qty: 1 },
      { atMs: 20, drink: 'coffee', qty: 2 },
      { atMs: 20, drink: 'tea', qty: 2 },
      { atMs: 50, drink: 'coffee', qty: 1 },
      { atMs: 60, drink: 'tea', qty: 4 },
    ];
    expect(usesOf(cups, servings).map(({ amount }) => amount)).toEqual([30, 12, 12]);
    expect(usesOf(cups, [])).toEqual([]);
  });
});

describe('what has to be bought', () => {
  it.each([
    [10, 10, true],
    [11, 10, false],
    [0, 0, true],
    [null, 10, false],
  ])('%s left, marked at %s: %s', (closing, lowAt, low) => {
    expect(isLow(closing, lowAt)).toBe(low);
  });
});
