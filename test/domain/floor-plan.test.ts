import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import {
  cellsOf,
  goneFrom,
  GRID,
  overlap,
  planChanges,
  planFaults,
} from '../../shared/domain/floor-plan';
import { zoneCode, type Table } from '../../shared/standard/schema';

const { zones, tables, rooms } = standardV1;
const shipped = { zones, tables, rooms };
const table = (code: string, x: number, y: number, more: Partial<Table> = {}): Table => ({
  code,
  zone: 'talk',
  seats: 4,
  ashtray: 'large',
  at: { x, y },
  ...more,
});
const faults = (...given: Table[]) =>
  planFaults({ ...shipped, tables: given }, zoneCode.options).map(
    ({ kind, code }) => `${kind} ${code}`,
  );

const covered = ({ x, y, w, h }: ReturnType<typeof cellsOf>) =>
  Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`);

describe('a floor plan', () => {
  it('S-01 S-12 the one that ships has no fault', () => {
    expect(planFaults(shipped, zoneCode.options)).toEqual([]);
  });

  it('finds a code that stands twice, also where the tables are apart', () => {
    expect(faults(table('T1', 0, 0), table('T1', 3, 0))).toEqual(['twice T1']);
    const twoRooms = { ...shipped, rooms: [...rooms, ...rooms.slice(0, 1)] };
    expect(planFaults(twoRooms, zoneCode.options)).toEqual([{ kind: 'twice', code: 'VIP1' }]);
  });

  it('finds tables on each other in one zone, and none in two', () => {
    const long = { size: { w: 2, h: 1 } };
    expect(faults(table('T1', 0, 0, long), table('T2', 1, 0))).toEqual(['overlap T2']);
    expect(faults(table('T1', 0, 0, long), table('T2', 2, 0))).toEqual([]);
    expect(faults(table('T1', 0, 0), table('F1', 0, 0, { zone: 'sofa' }))).toEqual([]);
  });

  it('keeps tables on the grid, and out of the VIP rooms', () => {
    const edge = GRID.columns - 1;
    expect(faults(table('T1', edge, 0))).toEqual([]);
    expect(faults(table('T1', edge, 0, { size: { w: 2, h: 1 } }))).toEqual(['outside T1']);
    expect(faults(table('T1', 0, 0, { zone: 'vip' }))).toEqual(['zone T1']);
  });

  it('S-16 S-11 names every zone once: patrols and lights go by them', () => {
    const plan = { ...shipped, zones: zones.filter(({ code }) => code !== 'hall') };
    expect(planFaults(plan, zoneCode.options)).toEqual([{ kind: 'zones', code: 'hall' }]);
  });

  it('tells field by field what is otherwise, of tables that come and go as well', () => {
    const [first, second, ...rest] = tables;
    if (!first || !second) throw new Error('no tables');
    const next = { ...shipped, tables: [table('T9', 5, 0), { ...second, seats: 6 }, ...rest] };
    expect(planChanges(shipped, next).map(({ field, from, to }) => [field, from, to])).toEqual([
      ['T1 zone', 'talk', null],
      ['T1 seats', 4, null],
      ['T1 ashtray', 'large', null],
      ['T1 cell', '1, 1', null],
      ['T1 size', '1×1', null],
      ['T2 seats', 4, 6],
      ['T9 zone', null, 'talk'],
      ['T9 seats', null, 4],
      ['T9 ashtray', null, 'large'],
      ['T9 cell', null, '6, 1'],
      ['T9 size', null, '1×1'],
    ]);
    expect(planChanges(shipped, shipped)).toEqual([]);
  });

  it('tells what is gone in the next one', () => {
    const next = { ...shipped, tables: tables.slice(1), rooms: rooms.slice(0, 1) };
    expect(goneFrom(shipped, next)).toEqual(['T1', 'VIP2']);
    expect(goneFrom(shipped, shipped)).toEqual([]);
  });

  it('two tables overlap exactly where they share a cell', () => {
    const cells = fc.record({
      x: fc.nat(5),
      y: fc.nat(5),
      w: fc.integer({ min: 1, max: 3 }),
      h: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const shared = covered(a).some((cell) => covered(b).includes(cell));
        expect(overlap(a, b)).toBe(shared);
      }),
    );
  });
});
