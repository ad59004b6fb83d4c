import { describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { listChanges, nameTwice, onMenu, withBarLists } from '../../shared/domain/bar';

const row = (code: string, zh: string, more: object = {}) => ({
  code,
  name: { zh, en: zh },
  ...more,
});

describe('the bar’s own lists', () => {
  it('O-09 O-02 take the place of the standard’s, each by itself', () => {
    const drinks = standardV1.drinks.slice(0, 1);
    const changed = withBarLists(standardV1, { drinks, handover: null });
    expect([changed.drinks, changed.handover]).toEqual([drinks, standardV1.handover]);
    expect(withBarLists(standardV1, { drinks: null, handover: [] }).handover).toEqual([]);
  });

  it('O-09 the menu is without what is off', () => {
    const [tea, water] = standardV1.drinks;
    if (!tea || !water) throw new Error('no drinks');
    expect(onMenu([tea, { ...water, off: true }])).toEqual([tea]);
  });

  it.each([
    [['茶', '水'], undefined],
    [['茶', '水', ' 茶'], '茶'],
    [[], undefined],
  ])('%j has a name twice: %s', (names, twice) => {
    expect(nameTwice(names.map((zh) => ({ name: { zh } })))).toBe(twice);
  });

  it('tell row by row what came, went or reads otherwise', () => {
    const before = [row('cups', '茶杯', { expected: 60 }), row('trays', '托盘', { expected: 6 })];
    const after = [row('cups', '茶杯', { expected: 48 }), row('own-1-2', '雨伞', { expected: 10 })];
    expect(listChanges('handoverItem', before, after)).toEqual([
      { field: 'cups expected', from: 60, to: 48 },
      { field: 'handoverItem', from: null, to: after[1] },
      { field: 'handoverItem', from: before[1], to: null },
    ]);
    expect(listChanges('drink', before, before)).toEqual([]);
  });
});
