import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedOf, isOff, lacksNote, tellingLines } from '../../shared/domain/handover';

const CUPS = { name: { zh: '茶杯' }, expected: 60 };
const counted = (name: string, count: number) => ({ items: [{ name, counted: count }] });

describe('O-02 the handover form', () => {
  it.each([
    ['nothing was ever counted', null, 60],
    ['it was counted', counted('茶杯', 58), 58],
    ['none was left', counted('茶杯', 0), 0],
    ['only other things were counted', counted('托盘', 5), 60],
  ])('expects, where %s: %j → %i', (_when, last, expected) => {
    expect(expectedOf(CUPS, last)).toBe(expected);
  });

  it.each([
    [6, 6, undefined, false],
    [6, 5, undefined, true],
    [6, 7, '', true],
    [6, 5, ' \n', true],
    [6, 5, null, true],
    [6, 5, '借出一个', false],
  ])('expected %i, counted %i, noted %j lacks words: %s', (expected, count, note, lacks) => {
    expect(lacksNote({ name: '托盘', expected, counted: count, note })).toBe(lacks);
  });

  it('leaves to be read exactly the lines that are off or have words', () => {
    const line = fc.record({
      name: fc.string(),
      expected: fc.nat(3),
      counted: fc.nat(3),
      note: fc.constantFrom(null, '', ' ', '碎了'),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(tellingLines(lines)).toEqual(
          lines.filter((one) => isOff(one) || one.note === '碎了'),
        );
      }),
    );
  });
});
