import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedParts } from '../../renderer/state/shared-parts';

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('what did not change stays the same object', () => {
  it('an equal answer is the one from before', () => {
    const before = { tables: [{ code: 'T1', visit: { guests: 2 } }], nowMs: 1 };
    expect(sharedParts(before, copyOf(before))).toBe(before);
  });

  it('one table changes, and the others are what they were', () => {
    const before = {
      tables: [
        { code: 'T1', butts: 0 },
        { code: 'T2', butts: 0 },
      ],
      turn: null,
    };
    const after = sharedParts(before, {
      tables: [
        { code: 'T1', butts: 1 },
        { code: 'T2', butts: 0 },
      ],
      turn: null,
    });
    expect(after.tables[0]).toEqual({ code: 'T1', butts: 1 });
    expect(after.tables[1]).toBe(before.tables[1]);
  });

  it('a list that grew or shrank, a key that came or went', () => {
    expect(sharedParts([1, 2], [1])).toEqual([1]);
    expect(sharedParts([1], [1, 2])).toEqual([1, 2]);
    expect(sharedParts({ a: 1 }, { a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
    expect(sharedParts({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
    expect(sharedParts([1], { 0: 1 })).toEqual({ 0: 1 });
  });

  it('always equals the new answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(sharedParts(copyOf(before), copyOf(after))).toEqual(copyOf(after));
      }),
    );
  });
});
