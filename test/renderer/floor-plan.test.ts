import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  floorView,
  planOf,
  TABLE_ROWS,
  withStrays,
  type Plan,
} from '../../renderer/screens/floor/plan';
import { standardV1 } from '../../resources/standard';
import { cellsOf, overlap } from '../../shared/domain/floor-plan';
import type { Table, ZoneCode } from '../../shared/standard/schema';

const KIOSK = { width: 886, height: 536 };

const zone = (code: ZoneCode) => ({
  code,
  name: { zh: code, en: code },
  service: 'standing' as const,
});
const block = (code: ZoneCode, columns: number, rows: number): Table[] =>
  Array.from({ length: columns * rows }, (_, at) => ({
    code: `${code[0]?.toUpperCase()}${at + 1}`,
    zone: code,
    seats: 4,
    ashtray: 'large',
    at: { x: at % columns, y: Math.floor(at / columns) },
  }));
const placesOf = (plan: Plan) =>
  plan.zones.map(({ zone: { code }, column, columns, row, rows }) => ({
    code,
    at: { x: column, y: row },
    size: { w: columns, h: rows },
  }));
const tileOf = (plan: Plan, { width, height }: typeof KIOSK) => [
  Math.floor(width / plan.columns),
  Math.floor((height / plan.rows) * TABLE_ROWS),
];

describe('the room’s plan', () => {
  it('S-01 the standard’s room: talk and sofa side by side, the terrace below, spare beside it', () => {
    const plan = planOf(standardV1, KIOSK);
    expect(placesOf(plan)).toEqual([
      { code: 'talk', at: { x: 1, y: 1 }, size: { w: 4, h: 9 } },
      { code: 'sofa', at: { x: 5, y: 1 }, size: { w: 2, h: 9 } },
      { code: 'terrace', at: { x: 1, y: 10 }, size: { w: 4, h: 5 } },
    ]);
    expect(plan.spare).toEqual({ column: 5, columns: 2, row: 10, rows: 5 });
    expect(tileOf(plan, KIOSK)).toEqual([147, 153]);
  });

  it('S-01 thirty tables in four zones fit the kiosk, each more than 48 pixels twice over', () => {
    const tables = [
      ...block('talk', 4, 3),
      ...block('sofa', 4, 2),
      ...block('terrace', 4, 2),
      ...block('hall', 2, 1),
    ];
    const zones = (['talk', 'sofa', 'terrace', 'hall'] as const).map(zone);
    const wide = { width: 940, height: 600 };
    const plan = planOf({ zones, tables }, wide);
    expect(Math.min(...tileOf(plan, wide))).toBeGreaterThan(110);
  });

  it('S-01 many tables, or low ones, get the height of the rounds', () => {
    const screen = { width: 1238, height: 608 };
    expect(floorView(standardV1, screen)).toMatchObject({
      dense: false,
      tile: { width: 147, height: 153 },
    });
    const zones = [zone('talk'), zone('sofa')];
    const many = floorView({ zones, tables: block('talk', 7, 3) }, screen);
    const low = floorView({ zones, tables: block('talk', 2, 5) }, screen);
    expect([many.dense, low.dense]).toEqual([true, true]);
    expect(low.tile.height).toBeGreaterThan(110);
  });

  it('S-16 leaves out zones without tables', () => {
    const zones = [zone('hall'), zone('talk'), zone('model')];
    const plan = planOf({ zones, tables: block('talk', 5, 1) }, KIOSK);
    expect(plan.zones.map((area) => area.zone.code)).toEqual(['talk']);
  });

  it('a table of several cells widens its zone', () => {
    const long = { ...block('talk', 1, 1), size: { w: 3, h: 2 } };
    const tables = block('talk', 1, 1).map((table) => ({ ...table, size: long.size }));
    const [area] = planOf({ zones: [zone('talk')], tables }, KIOSK).zones;
    expect(area).toMatchObject({ columns: 3, tableRows: 2 });
  });

  it('no two zones lie on each other, none outside, and what is next lies beside them all', () => {
    const codes = ['talk', 'sofa', 'terrace', 'hall', 'model'] as const;
    const side = fc.integer({ min: 1, max: 5 });
    const shape = fc.record({
      blocks: fc.array(fc.record({ columns: side, rows: side }), { minLength: 1, maxLength: 5 }),
      width: fc.integer({ min: 500, max: 2000 }),
      height: fc.integer({ min: 300, max: 1200 }),
    });
    fc.assert(
      fc.property(shape, ({ blocks, ...box }) => {
        const zones = codes.slice(0, blocks.length).map(zone);
        const tables = blocks.flatMap(({ columns, rows }, at) =>
          block(codes[at] ?? 'talk', columns, rows),
        );
        const plan = planOf({ zones, tables }, box);
        const { spare } = plan;
        const places = placesOf(plan).map(cellsOf);
        if (spare) {
          places.push({ x: spare.column, y: spare.row, w: spare.columns, h: spare.rows });
        }
        for (const [at, place] of places.entries()) {
          expect(place.x + place.w - 1).toBeLessThanOrEqual(plan.columns);
          expect(place.y + place.h - 1).toBeLessThanOrEqual(plan.rows);
          expect(places.slice(at + 1).some((other) => overlap(place, other))).toBe(false);
        }
      }),
    );
  });
});

describe('a table that a newer floor lacks', () => {
  it('S-09 stands beside the tables of its zone until it is cleared', () => {
    const [stray] = block('talk', 1, 1);
    if (!stray) throw new Error('no table');
    const tables = block('talk', 2, 1).map((table, at) => ({ ...table, code: `T${at + 5}` }));
    const all = withStrays(tables, [stray, { ...stray, zone: 'hall' }]);
    expect(all.slice(2).map(({ zone: code, at }) => ({ code, at }))).toEqual([
      { code: 'talk', at: { x: 2, y: 0 } },
      { code: 'hall', at: { x: 0, y: 0 } },
    ]);
  });
});
