import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import type { CommandInput } from '../../shared/contract/commands';
import {
  ATTENDANT,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const AT = '2026-10-01T10:00:00';

let test: TestStation;
beforeEach(() => {
  test = openedStation();
});
afterEach(() => test.close());

type Drinks = CommandInput<'bar.drinks'>['drinks'];
type Items = CommandInput<'bar.handover'>['items'];

const standard = () => test.look(AT, 'standard.get', {});
const setDrinks = (drinks: Drinks) => test.code(AT, MANAGER, 'bar.drinks', { drinks });
const setItems = (items: Items) => test.code(AT, MANAGER, 'bar.handover', { items });
const audit = () => test.look(AT, 'audit.list', { limit: 1 }, MANAGER).rows[0];

const [tea, ...others] = standardV1.drinks;
if (!tea) throw new Error('no drinks');
const PLUM = { name: { zh: '酸梅汤', en: 'Plum juice' }, kind: 'other', off: false } as const;
const [cups, ...restOfItems] = standardV1.handover;
if (!cups) throw new Error('no handover items');

describe('the drinks menu', () => {
  it('O-09 a new drink is served at once, under a code of its own', () => {
    expect(setDrinks([...standardV1.drinks, PLUM])).toBe('ok');
    const plum = standard().drinks.at(-1);
    expect(plum).toEqual({ ...PLUM, code: expect.stringMatching(/^own-\d+-\d+$/) });
    expect(test.look(AT, 'guide.get', {}).offer.drinks).toContain(plum?.code);
    const drinks = [{ drink: '酸梅汤', qty: 2 }];
    test.did(AT, ATTENDANT, 'table.seat', { table: 'T1', guests: 2, drinks });
    const floor = test.look(AT, 'floor.get', {});
    expect(floor.tables.find(({ code }) => code === 'T1')?.visit?.drinks).toEqual([
      { drink: plum?.code, qty: 2 },
    ]);
  });

  it('O-09 a new drink joins what somebody chose for today', () => {
    test.did(AT, SUPERVISOR, 'offer.set', { snacks: [], drinks: ['water'] });
    setDrinks([...standardV1.drinks, PLUM]);
    expect(test.look(AT, 'guide.get', {}).offer.drinks).toEqual([
      'water',
      standard().drinks.at(-1)?.code,
    ]);
  });

  it('S-03 a drink that is off is ordered no more, and keeps its name for the figures', () => {
    expect(setDrinks(others)).toBe('ok');
    expect(standard().drinks.at(-1)).toEqual({ ...tea, off: true });
    expect(test.look(AT, 'guide.get', {}).offer.drinks).not.toContain(tea.code);
    const order = { table: 'T1', guests: 1, drinks: [{ drink: tea.code, qty: 1 }] };
    expect(test.code(AT, ATTENDANT, 'table.seat', order)).toBe('CONFLICT');
    expect(setDrinks(standardV1.drinks)).toBe('ok');
    expect(test.code(AT, ATTENDANT, 'table.seat', order)).toBe('ok');
  });

  it('names each drink once, keeps one on, and knows what it is asked to change', () => {
    const before = standard();
    expect([
      setDrinks([...standardV1.drinks, { ...PLUM, name: tea.name }]),
      setDrinks([tea, tea]),
      setDrinks(standardV1.drinks.map((drink) => ({ ...drink, off: true }))),
      setDrinks([...standardV1.drinks, { ...PLUM, code: 'nectar' }]),
      setDrinks([...others, { ...PLUM, name: tea.name }]),
      setDrinks(standardV1.drinks),
    ]).toEqual(['BAD_INPUT', 'BAD_INPUT', 'BAD_INPUT', 'NOT_FOUND', 'CONFLICT', 'CONFLICT']);
    expect(standard()).toEqual(before);
  });

  it('tells the audit log who changed what, from what to what', () => {
    setDrinks([{ ...tea, name: { zh: '大麦茶', en: 'Barley tea' } }, ...others]);
    expect(audit()).toMatchObject({
      what: 'bar.drinks',
      kind: 'standard',
      actor: MANAGER,
      changes: [{ field: 'tea name', from: tea.name, to: { zh: '大麦茶', en: 'Barley tea' } }],
    });
  });

  it('leaves the version of the standard, under which entries are recorded, as it is', () => {
    const { version } = standard();
    setDrinks(others);
    expect(standard().version).toBe(version);
    const rules = [{ ...standardV1.rules[0]!, amountFen: 3000 }];
    const said = { discussed: '例会', announced: '张贴' };
    test.did(AT, MANAGER, 'standard.publish', { effectiveFrom: '2026-10-01', ...said, rules });
    expect(standard().drinks.at(-1)?.off).toBe(true);
  });
});

describe('the handover form’s items', () => {
  it('O-02 are the manager’s: reworded, taken away, added', () => {
    const umbrella = { name: { zh: '雨伞' }, unit: { zh: '把' }, expected: 10 };
    expect(setItems([{ ...cups, expected: 48 }, umbrella])).toBe('ok');
    expect(standard().handover).toMatchObject([
      { code: 'cups', expected: 48 },
      { name: { zh: '雨伞', en: '雨伞' }, unit: { zh: '把', en: '把' }, expected: 10 },
    ]);
    expect(audit()?.changes).toMatchObject([
      { field: 'cups expected', from: cups.expected, to: 48 },
      { field: 'handoverItem', from: null, to: { name: { zh: '雨伞' } } },
      ...restOfItems.map(({ name }) => ({ field: 'handoverItem', from: { name }, to: null })),
    ]);
  });

  it('O-02 name each thing once, and leave forms that were filled in as they were', () => {
    const form = {
      direction: 'out',
      guard: '老吴',
      items: [{ name: '茶杯', expected: 60, counted: 60 }],
    };
    test.did(AT, ATTENDANT, 'handover.record', form as CommandInput<'handover.record'>);
    expect(setItems([cups, { ...cups, code: undefined }])).toBe('BAD_INPUT');
    expect(setItems([{ ...cups, code: 'spoons' }])).toBe('NOT_FOUND');
    expect(setItems(standardV1.handover)).toBe('CONFLICT');
    expect(setItems([{ ...cups, name: { zh: '盖碗' } }])).toBe('ok');
    expect(test.look(AT, 'day.get', {}).handoverOut?.items[0]?.name).toBe('茶杯');
  });
});
