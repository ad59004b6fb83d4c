import { describe, expect, it } from 'vitest';
import {
  countedLines,
  draftOf,
  itemFault,
  itemInput,
  newItem,
  signedText,
  uncounted,
} from '../../renderer/screens/lists/stock/stock-draft';
import type { StockLineView } from '../../shared/contract/queries';

const line = (code: string, more: Partial<StockLineView> = {}): StockLineView => ({
  code,
  name: code,
  unit: '克',
  kind: 'drink',
  lowAt: 10,
  perServing: [{ drink: 'coffee', amount: 15 }],
  kept: true,
  opening: null,
  received: 0,
  used: 0,
  difference: null,
  counted: null,
  countedAtMs: null,
  closing: null,
  low: false,
  ...more,
});

describe('a count of the shelf', () => {
  it('has every item that is kept, none of them looked at yet', () => {
    expect(uncounted([line('s1'), line('s2', { kept: false })])).toEqual({ s1: null });
  });

  it('records only what was looked at, nothing left included', () => {
    expect(countedLines({ s1: 0, s2: null, s3: 7 })).toEqual([
      { item: 's1', amount: 0 },
      { item: 's3', amount: 7 },
    ]);
  });
});

describe('an item', () => {
  it('goes to the sheet and back as it was', () => {
    expect(itemInput(draftOf(line('s1')))).toEqual({
      code: 's1',
      name: 's1',
      unit: '克',
      kind: 'drink',
      lowAt: 10,
      perServing: [{ drink: 'coffee', amount: 15 }],
    });
  });

  it('says what it still needs, and leaves out what takes nothing', () => {
    expect(itemFault(newItem())).toBe('name');
    expect(itemFault({ ...newItem(), name: '茶叶' })).toBe('unit');
    const whole = { ...newItem(), name: ' 茶叶 ', unit: '克', perServing: { tea: 3, water: 0 } };
    expect(itemFault(whole)).toBeNull();
    expect(itemInput(whole)).toMatchObject({
      name: '茶叶',
      perServing: [{ drink: 'tea', amount: 3 }],
    });
    expect('code' in itemInput(whole)).toBe(false);
  });
});

describe('a difference', () => {
  it('has its sign', () => {
    expect([3, 0, -2].map(signedText)).toEqual(['+3', '0', '−2']);
  });
});
