import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinedBy,
  movedTo,
  splitFrom,
  takenTable,
  takenTables,
  withAshtray,
  type NewTable,
  type Sitting,
} from '../../shared/domain/taken-tables';

const at = (tableCode: string, butts = 0, peel = false) => ({
  tableCode,
  standard: 1,
  butts,
  peel,
  declinedAtMs: null,
});
const stay = (...[first = at('T1'), ...joined]: ReturnType<typeof at>[]): Sitting => ({
  ...first,
  joined,
});
const free = (tableCode: string, ashtray = true): NewTable => ({ tableCode, standard: 1, ashtray });
const codes = (sitting: Sitting | null) =>
  sitting && takenTables(sitting).map(({ tableCode }) => tableCode);

describe('the tables of a stay', () => {
  it('S-06 the ashtray goes along to another table, and is empty where that one has none', () => {
    expect(movedTo(stay(at('T1', 4, true)), 'T1', free('F1'))).toEqual(stay(at('F1', 4, true)));
    expect(movedTo(stay(at('T1', 4, true)), 'T1', free('F1', false))).toEqual(stay(at('F1')));
  });

  it('S-06 each of two joined tables counts its own butts', () => {
    const two = joinedBy(stay(at('T1', 4)), free('T2'));
    expect(two).toEqual(stay(at('T1', 4), at('T2')));
    const counted = withAshtray(two, 'T2', { butts: 3 });
    expect(counted).toEqual(stay(at('T1', 4), at('T2', 3)));
    expect(takenTable(counted, 'T2')).toEqual(at('T2', 3));
    expect(takenTable(counted, 'T3')).toBeUndefined();
  });

  it('one of two joined tables moves, the other stays', () => {
    const two = stay(at('T1', 1), at('T2', 2));
    expect(movedTo(two, 'T2', free('T3'))).toEqual(stay(at('T1', 1), at('T3', 2)));
    expect(movedTo(two, 'T1', free('T3'))).toEqual(stay(at('T3', 1), at('T2', 2)));
  });

  it('a table that is given back leaves the rest, whichever was first; the only one is not given', () => {
    const three = stay(at('T1', 1), at('T2', 2), at('T3', 3));
    expect(splitFrom(three, 'T2')).toEqual(stay(at('T1', 1), at('T3', 3)));
    expect(splitFrom(three, 'T1')).toEqual(stay(at('T2', 2), at('T3', 3)));
    expect(splitFrom(stay(at('T1')), 'T1')).toBeNull();
  });

  const sittings = fc
    .uniqueArray(
      fc.record({
        tableCode: fc.constantFrom('T1', 'T2', 'T3', 'T4', 'T5'),
        standard: fc.integer({ min: 1, max: 3 }),
        butts: fc.nat(9),
        peel: fc.boolean(),
        declinedAtMs: fc.constant(null),
      }),
      { minLength: 1, maxLength: 5, selector: ({ tableCode }) => tableCode },
    )
    .map((tables) => stay(...tables));

  it('there and back is as it was; joined and given back as well', () => {
    fc.assert(
      fc.property(sittings, fc.nat(4), (sitting, pick) => {
        const tables = takenTables(sitting);
        const from = tables[pick % tables.length] ?? sitting;
        const there = movedTo(sitting, from.tableCode, free('D1'));
        const { tableCode, standard } = from;
        expect(movedTo(there, 'D1', { tableCode, standard, ashtray: true })).toEqual(sitting);
        expect(splitFrom(joinedBy(sitting, free('D1')), 'D1')).toEqual(sitting);
        expect(codes(there)?.filter((code) => code === 'D1')).toHaveLength(1);
      }),
    );
  });
});
