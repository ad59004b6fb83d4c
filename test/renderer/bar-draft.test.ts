import { describe, expect, it } from 'vitest';
import {
  draftOf,
  drinksOf,
  faultOf,
  itemsOf,
  newKey,
  typedAs,
} from '../../renderer/screens/settings/bar/bar-draft';
import { standardV1 } from '../../resources/standard';

const draft = draftOf(standardV1.drinks, standardV1.handover);
const [tea] = draft.drinks;
const [cups] = draft.items;
if (!tea || !cups) throw new Error('empty lists');

describe('the bar’s own lists as they are being written', () => {
  it('O-09 O-02 an unchanged draft gives the lists as they are', () => {
    expect(drinksOf(draft.drinks)).toEqual(standardV1.drinks);
    expect(itemsOf(draft.items)).toEqual(standardV1.handover);
  });

  it('O-09 a new drink has no code yet, and no spaces around its name', () => {
    const row = { key: newKey(draft.drinks), name: typedAs(' 酸梅汤 '), kind: 'other', off: false };
    expect(drinksOf([row as typeof tea])).toEqual([
      { name: { zh: '酸梅汤', en: '酸梅汤' }, kind: 'other', off: false },
    ]);
  });

  it('gives each new row a key of its own', () => {
    const first = newKey([]);
    const second = newKey([{ key: first }]);
    expect(newKey([{ key: second }])).not.toBe(second);
    expect(first).not.toBe(second);
  });

  it.each([
    ['nameless', [tea, { ...tea, name: typedAs(' ') }]],
    ['nameless', [cups, { ...cups, name: typedAs('雨伞'), unit: typedAs('') }]],
    ['twice', [tea, { ...tea, name: typedAs(`${tea.name.zh} `) }]],
    ['none', [{ ...tea, off: true }]],
    ['none', []],
    [null, [tea, { ...tea, name: typedAs('酸梅汤') }]],
  ] as const)('O-09 O-02 is %s for %j', (fault, rows) => {
    expect(faultOf(rows)).toBe(fault);
  });
});
