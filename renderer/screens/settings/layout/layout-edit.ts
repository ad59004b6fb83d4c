import { cellsOf, GRID, isOnGrid, overlap } from '../../../../shared/domain/floor-plan';
import {
  tableSchema,
  type Room,
  type Standard,
  type Table,
  type Zone,
  type ZoneCode,
} from '../../../../shared/standard/schema';

/** A floor as it is being laid out. */
export interface Layout {
  zones: readonly Zone[];
  tables: readonly Table[];
  rooms: readonly Room[];
}

export const layoutOf = ({ zones, tables, rooms }: Standard): Layout => ({ zones, tables, rooms });

/** A cell of a zone. */
export interface Spot {
  zone: ZoneCode;
  at: { x: number; y: number };
}

const others = (layout: Layout, table: Table): Table[] =>
  layout.tables.filter(({ zone, code }) => zone === table.zone && code !== table.code);

/** The tables that a table would lie on. */
const under = (layout: Layout, table: Table): Table[] =>
  others(layout, table).filter((other) => overlap(cellsOf(table), cellsOf(other)));

/** True where a table can stand like this among the rest. */
export const fits = (layout: Layout, table: Table): boolean =>
  isOnGrid(cellsOf(table)) && under(layout, table).length === 0;

const sameSize = (a: Table, b: Table): boolean => {
  const [one, other] = [cellsOf(a), cellsOf(b)];
  return one.w === other.w && one.h === other.h;
};

/** A table with some of it changed; the layout as it was where it cannot stand like that. */
export function changed(layout: Layout, code: string, change: Partial<Table>): Layout {
  const table = layout.tables.find((one) => one.code === code);
  if (!table) return layout;
  const next = { ...table, ...change };
  if (!fits(layout, next)) return layout;
  return { ...layout, tables: layout.tables.map((one) => (one.code === code ? next : one)) };
}

/**
 * A table put on another cell. Onto one table of its own size it changes places with that one; where
 * it cannot lie, everything stays.
 */
export function placed(layout: Layout, code: string, { zone, at }: Spot): Layout {
  const table = layout.tables.find((one) => one.code === code);
  if (!table) return layout;
  const next = { ...table, zone, at };
  if (!isOnGrid(cellsOf(next))) return layout;
  const [other, ...more] = under(layout, next);
  if (!other) return changed(layout, code, { zone, at });
  if (more.length > 0 || !sameSize(table, other)) return layout;
  const back = { ...other, zone: table.zone, at: table.at };
  const there = { ...next, at: other.at };
  const swapped = new Map([
    [code, there],
    [other.code, back],
  ]);
  return { ...layout, tables: layout.tables.map((one) => swapped.get(one.code) ?? one) };
}

const LETTER: Record<ZoneCode, string> = {
  talk: 'T',
  sofa: 'F',
  terrace: 'D',
  vip: 'V',
  hall: 'H',
  model: 'M',
};

/** The first free name of a zone: T9 after T8. */
export function nextCode({ tables }: Layout, zone: ZoneCode): string {
  const letter = LETTER[zone];
  const taken = new Set(tables.map(({ code }) => code));
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

function freeCell(layout: Layout, table: Table): Spot['at'] | undefined {
  for (let y = 0; y < GRID.rows; y += 1) {
    for (let x = 0; x < GRID.columns; x += 1) {
      if (fits(layout, { ...table, at: { x, y } })) return { x, y };
    }
  }
  return undefined;
}

/** One more table in a zone, like the last one there, where its row goes on; null where it is full. */
export function added(layout: Layout, zone: ZoneCode): { layout: Layout; code: string } | null {
  const like = layout.tables.findLast((table) => table.zone === zone);
  const code = nextCode(layout, zone);
  const table: Table = {
    code,
    zone,
    seats: like?.seats ?? 4,
    ashtray: like?.ashtray ?? 'small',
    at: { x: 0, y: 0 },
  };
  const beside = like && { x: cellsOf(like).x + cellsOf(like).w, y: like.at.y };
  const at = beside && fits(layout, { ...table, at: beside }) ? beside : freeCell(layout, table);
  if (!at) return null;
  return { layout: { ...layout, tables: [...layout.tables, { ...table, at }] }, code };
}

export const removed = (layout: Layout, code: string): Layout => ({
  ...layout,
  tables: layout.tables.filter((table) => table.code !== code),
});

/** Why a table cannot be called that; null where it can. */
export function nameFault(layout: Layout, code: string, next: string): 'form' | 'twice' | null {
  if (!tableSchema.shape.code.safeParse(next).success) return 'form';
  const isTaken = layout.tables.some((table) => table.code === next && table.code !== code);
  return isTaken ? 'twice' : null;
}

export const renamed = (layout: Layout, code: string, next: string): Layout => ({
  ...layout,
  tables: layout.tables.map((table) => (table.code === code ? { ...table, code: next } : table)),
});

export const withZone = (layout: Layout, code: ZoneCode, change: Partial<Zone>): Layout => ({
  ...layout,
  zones: layout.zones.map((zone) => (zone.code === code ? { ...zone, ...change } : zone)),
});

/** A zone one place earlier (-1) or later (1) in the order in which the room is filled. */
export function zoneMoved(layout: Layout, code: ZoneCode, by: -1 | 1): Layout {
  const from = layout.zones.findIndex((zone) => zone.code === code);
  const zones = [...layout.zones];
  const [zone] = zones.splice(from, 1);
  if (!zone) return layout;
  zones.splice(Math.max(0, from + by), 0, zone);
  return { ...layout, zones };
}

const NUMERALS = '一二三四五六七八九';
export const MOST_ROOMS = 6;

/** One more VIP room, named by its number. */
export function roomAdded(layout: Layout): Layout {
  const taken = new Set(layout.rooms.map(({ code }) => code));
  const number = [...NUMERALS].findIndex((_, at) => !taken.has(`VIP${at + 1}`)) + 1;
  const room: Room = {
    code: `VIP${number}`,
    name: { zh: `VIP ${NUMERALS[number - 1]}室`, en: `VIP room ${number}` },
    seats: 6,
  };
  return { ...layout, rooms: [...layout.rooms, room] };
}

export const roomRemoved = (layout: Layout, code: string): Layout => ({
  ...layout,
  rooms: layout.rooms.filter((room) => room.code !== code),
});

export const withRoom = (layout: Layout, code: string, change: Partial<Room>): Layout => ({
  ...layout,
  rooms: layout.rooms.map((room) => (room.code === code ? { ...room, ...change } : room)),
});
