import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, done, redone, undone } from '../../renderer/screens/settings/layout/history';
import { layoutChanges } from '../../renderer/screens/settings/layout/layout-changes';
import {
  added,
  changed,
  layoutOf,
  nameFault,
  nextCode,
  placed,
  removed,
  renamed,
  roomAdded,
  roomRemoved,
  withRoom,
  withZone,
  zoneMoved,
  type Layout,
} from '../../renderer/screens/settings/layout/layout-edit';
import { standardV1 } from '../../resources/standard';
import { GRID, planFaults } from '../../shared/domain/floor-plan';
import { zoneCode } from '../../shared/standard/schema';

const shipped = layoutOf(standardV1);
const tableIn = (layout: Layout, code: string) =>
  layout.tables.find((table) => table.code === code);
const at = (layout: Layout, code: string) => {
  const table = tableIn(layout, code);
  return table && [table.zone, table.at.x, table.at.y];
};
const put = (layout: Layout, code: string, zone: 'talk' | 'sofa', x: number, y: number) =>
  placed(layout, code, { zone, at: { x, y } });
const order = (layout: Layout) => layout.zones.map(({ code }) => code).slice(0, 3);

describe('a table is put on another cell', () => {
  it('S-01 on a free one of its own zone, or of another', () => {
    expect(at(put(shipped, 'T1', 'talk', 4, 0), 'T1')).toEqual(['talk', 4, 0]);
    expect(at(put(shipped, 'T1', 'sofa', 2, 0), 'T1')).toEqual(['sofa', 2, 0]);
  });

  it('changes places with the one that stands there', () => {
    const next = put(shipped, 'T1', 'sofa', 0, 1);
    expect([at(next, 'T1'), at(next, 'F3')]).toEqual([
      ['sofa', 0, 1],
      ['talk', 0, 0],
    ]);
  });

  it('stays where it was where it cannot lie', () => {
    const wide = changed(put(shipped, 'T1', 'talk', 4, 0), 'T1', { size: { w: 2, h: 1 } });
    expect(tableIn(wide, 'T1')?.size).toEqual({ w: 2, h: 1 });
    expect(put(wide, 'T1', 'talk', 1, 0)).toBe(wide);
    expect(put(wide, 'T1', 'talk', GRID.columns - 1, 0)).toBe(wide);
    expect(put(shipped, 'T99', 'talk', 0, 0)).toBe(shipped);
  });

  it('never makes a plan that cannot be published, and loses no table', () => {
    const move = fc.record({
      code: fc.constantFrom(...shipped.tables.map(({ code }) => code)),
      zone: fc.constantFrom('talk' as const, 'sofa' as const),
      x: fc.integer({ min: 0, max: GRID.columns }),
      y: fc.integer({ min: 0, max: GRID.rows }),
      w: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const end = moves.reduce((layout, { code, zone, x, y, w }) => {
          const sized = changed(layout, code, { size: { w, h: 1 } });
          return put(sized, code, zone, x, y);
        }, shipped);
        expect(planFaults(end, zoneCode.options)).toEqual([]);
        expect(end.tables.map(({ code }) => code)).toEqual(shipped.tables.map(({ code }) => code));
      }),
    );
  });
});

describe('tables, zones and rooms come, go and are called otherwise', () => {
  it('a new table goes on with its zone’s numbers, beside the last one, like it', () => {
    const next = added(shipped, 'talk');
    expect(next?.code).toBe('T9');
    expect(tableIn(next?.layout ?? shipped, 'T9')).toMatchObject({
      zone: 'talk',
      at: { x: 4, y: 1 },
      seats: 4,
      ashtray: 'large',
    });
    expect(nextCode(removed(shipped, 'T3'), 'talk')).toBe('T3');
    expect(added(shipped, 'hall')?.code).toBe('H1');
  });

  it('a full zone takes no more', () => {
    let layout: Layout = { ...shipped, tables: [] };
    for (let count = 0; count < GRID.columns * GRID.rows; count += 1) {
      layout = added(layout, 'hall')?.layout ?? layout;
    }
    expect(layout.tables).toHaveLength(GRID.columns * GRID.rows);
    expect(added(layout, 'hall')).toBeNull();
  });

  it.each([
    ['T9', null],
    ['T1', null],
    ['T2', 'twice'],
    ['t9', 'form'],
    ['桌9', 'form'],
    ['T', 'form'],
  ] as const)('T1 called %s: %s', (name, fault) => {
    expect(nameFault(shipped, 'T1', name)).toBe(fault);
  });

  it('zones go up and down in their order, no further than the ends', () => {
    expect(order(zoneMoved(shipped, 'sofa', -1))).toEqual(['sofa', 'talk', 'terrace']);
    expect(order(zoneMoved(shipped, 'talk', -1))).toEqual(['talk', 'sofa', 'terrace']);
    expect(zoneMoved(shipped, 'model', 1).zones).toHaveLength(6);
  });

  it('S-12 VIP rooms take the first free number', () => {
    const three = roomAdded(shipped);
    expect(three.rooms.map(({ code }) => code)).toEqual(['VIP1', 'VIP2', 'VIP3']);
    expect(three.rooms[2]?.name).toEqual({ zh: 'VIP 三室', en: 'VIP room 3' });
    expect(roomAdded(roomRemoved(three, 'VIP1')).rooms.at(-1)?.code).toBe('VIP1');
  });
});

describe('what a new layout changes', () => {
  it('tells it by kind, and nothing where nothing changed', () => {
    expect(layoutChanges(shipped, shipped)).toEqual([]);
    const steps = [
      (layout: Layout) => added(layout, 'talk')?.layout ?? layout,
      (layout: Layout) => removed(layout, 'D4'),
      (layout: Layout) => put(layout, 'F1', 'sofa', 3, 0),
      (layout: Layout) => changed(layout, 'T2', { ashtray: 'none' }),
      (layout: Layout) => withZone(layout, 'hall', { service: 'standing' }),
      (layout: Layout) => withRoom(roomAdded(layout), 'VIP1', { seats: 12 }),
    ];
    const next = steps.reduce((layout, step) => step(layout), shipped);
    expect(layoutChanges(shipped, next)).toEqual([
      { kind: 'added', codes: ['T9'] },
      { kind: 'removed', codes: ['D4'] },
      { kind: 'moved', codes: ['F1'] },
      { kind: 'changed', codes: ['T2'] },
      { kind: 'zone', codes: ['hall'] },
      { kind: 'roomAdded', codes: ['VIP3'] },
      { kind: 'room', codes: ['VIP1'] },
    ]);
    expect(layoutChanges(shipped, renamed(shipped, 'T1', 'T9'))).toEqual([
      { kind: 'added', codes: ['T9'] },
      { kind: 'removed', codes: ['T1'] },
    ]);
  });
});

describe('the way back and forth', () => {
  it('goes back as far as it came, and forth until something new is done', () => {
    const two = done(done(begin('a'), 'b'), 'c');
    expect(undone(undone(undone(two))).now).toBe('a');
    expect(redone(undone(two)).now).toBe('c');
    expect(redone(done(undone(two), 'd')).now).toBe('d');
    expect(done(two, 'c')).toBe(two);
  });
});
