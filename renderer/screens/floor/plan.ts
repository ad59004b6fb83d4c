import type { Standard, Table, Zone } from '../../../shared/standard/schema';

export interface Place {
  /** Grid lines and spans of the room, from 1. A zone's first row is its name. */
  column: number;
  columns: number;
  row: number;
  rows: number;
}

export interface ZonePlace extends Place {
  zone: Zone;
  tables: readonly Table[];
}

export interface Plan {
  columns: number;
  /** How many rows of tables each shelf of zones has, from the top. */
  shelves: readonly number[];
  zones: readonly ZonePlace[];
  /** Free room at the end of the last shelf, for what is next; null where there is too little. */
  spare: Place | null;
}

const WIDTH = 6;
const SPARE_COLUMNS = 2;

const extent = (cells: readonly number[]): number => Math.max(...cells) + 1;

/** The room from the standard: zones with tables side by side on shelves, in their order. */
export function planOf({ zones, tables }: Pick<Standard, 'zones' | 'tables'>): Plan {
  const sized = zones
    .map((zone) => ({ zone, tables: tables.filter((table) => table.zone === zone.code) }))
    .filter((area) => area.tables.length > 0)
    .map((area) => ({
      ...area,
      columns: extent(area.tables.map(({ at }) => at.x)),
      rows: extent(area.tables.map(({ at }) => at.y)),
    }));
  const width = Math.max(WIDTH, ...sized.map(({ columns }) => columns));
  const shelves: { rows: number; used: number; zones: (typeof sized)[number][] }[] = [];
  for (const area of sized) {
    const last = shelves.at(-1);
    if (last && last.used + area.columns <= width) {
      last.used += area.columns;
      last.rows = Math.max(last.rows, area.rows);
      last.zones.push(area);
    } else shelves.push({ rows: area.rows, used: area.columns, zones: [area] });
  }
  return laid(width, shelves);
}

interface Shelf {
  rows: number;
  used: number;
  zones: readonly (Pick<ZonePlace, 'zone' | 'tables'> & { columns: number })[];
}

function laid(columns: number, shelves: readonly Shelf[]): Plan {
  const zones: ZonePlace[] = [];
  let row = 1;
  let spare: Place | null = null;
  for (const shelf of shelves) {
    const rows = shelf.rows + 1;
    let column = 1;
    for (const area of shelf.zones) {
      zones.push({ ...area, column, row, rows });
      column += area.columns;
    }
    const left = columns - shelf.used;
    spare = left >= SPARE_COLUMNS ? { column, columns: left, row, rows } : null;
    row += rows;
  }
  return { columns, shelves: shelves.map(({ rows }) => rows), zones, spare };
}
