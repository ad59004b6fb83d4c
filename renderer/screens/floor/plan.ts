import { cellsOf, type FloorPlan } from '../../../shared/domain/floor-plan';
import type { Table, Zone } from '../../../shared/standard/schema';

export interface Place {
  /** Grid lines and spans of the room, from 1: a column is a table wide, a row is a fine line. */
  column: number;
  columns: number;
  row: number;
  rows: number;
}

export interface ZonePlace extends Place {
  zone: Zone;
  tables: readonly Table[];
  /** How many rows of tables it has, those without a table counted. */
  tableRows: number;
  /** Fine rows of each of them: a row without a table is an aisle. */
  lines: readonly number[];
}

export interface Plan {
  columns: number;
  rows: number;
  zones: readonly ZonePlace[];
  /** Free room for what is next; null where there is too little. */
  spare: Place | null;
  /** A column's width and a fine row's height in pixels of the usual screen. */
  cell: Box;
}

/** Fine rows of a table, and of a zone's name above its tables. */
export const TABLE_ROWS = 4;
const NAME_ROWS = 1;
const AISLE_ROWS = 1;

/** What is smaller is no target for a thumb any more: the floor scrolls instead. */
export const LEAST_CELL = { width: 76, height: 20 } as const;

/** Less could not hold the words of what is next. */
const LEAST_SPARE = { width: 256, height: 136 };

/** The plan reaches a zone's margin over its place on each side. */
const PLAN_EDGES = 8;

const SPARE_COLUMNS = 2;
const SPARE_ROWS = TABLE_ROWS + NAME_ROWS;
/** A room wider than this could not be read. */
const WIDEST = 24;

/** The rows of a zone's own grid: its name, then its tables and aisles. */
export const zoneRows = ({ lines }: Pick<ZonePlace, 'lines'>): string =>
  `minmax(1.625rem, 1fr) ${lines.map((rows) => `minmax(0, ${rows}fr)`).join(' ')}`;

interface Area {
  zone: Zone;
  tables: readonly Table[];
  columns: number;
  tableRows: number;
  lines: readonly number[];
}

const extent = (ends: readonly number[]): number => Math.max(1, ...ends);

function areaOf(zone: Zone, all: readonly Table[]): Area {
  const tables = all.filter((table) => table.zone === zone.code);
  const cells = tables.map(cellsOf);
  const tableRows = extent(cells.map(({ y, h }) => y + h));
  const isTaken = (row: number): boolean => cells.some(({ y, h }) => y <= row && row < y + h);
  return {
    zone,
    tables,
    columns: extent(cells.map(({ x, w }) => x + w)),
    tableRows,
    lines: Array.from({ length: tableRows }, (_, row) => (isTaken(row) ? TABLE_ROWS : AISLE_ROWS)),
  };
}

/** The lowest free place for an area in a room so many columns wide, the leftmost of those. */
function lowest(filled: readonly number[], columns: number): { column: number; row: number } {
  let best = { column: 0, row: Infinity };
  for (let column = 0; column + columns <= filled.length; column += 1) {
    const row = Math.max(...filled.slice(column, column + columns));
    if (row < best.row) best = { column, row };
  }
  return best;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The largest free place at the foot of the room that what is next fits into. */
function spareIn(filled: readonly number[], rows: number, cell: Box): Place | null {
  let best: Place | null = null;
  for (let from = 0; from < filled.length; from += 1) {
    for (let to = from + SPARE_COLUMNS; to <= filled.length; to += 1) {
      const row = Math.max(...filled.slice(from, to));
      const place = { column: from + 1, columns: to - from, row: row + 1, rows: rows - row };
      const isLarger = !best || place.columns * place.rows > best.columns * best.rows;
      const isEnough =
        place.rows >= SPARE_ROWS &&
        place.columns * cell.width >= LEAST_SPARE.width &&
        place.rows * cell.height >= LEAST_SPARE.height;
      if (isEnough && isLarger) best = place;
    }
  }
  return best;
}

/** Zones one after the other, each as high up and as far left as it goes. */
function packed(areas: readonly Area[], width: number, box: Box): Plan {
  const filled = Array.from({ length: width }, () => 0);
  const zones = areas.map(({ columns, ...area }): ZonePlace => {
    const at = lowest(filled, columns);
    const rows = NAME_ROWS + sum(area.lines);
    filled.fill(at.row + rows, at.column, at.column + columns);
    return { ...area, column: at.column + 1, columns, row: at.row + 1, rows };
  });
  const rows = Math.max(SPARE_ROWS, ...filled);
  const cell = {
    width: Math.max(LEAST_CELL.width, (box.width + PLAN_EDGES) / width),
    height: Math.max(LEAST_CELL.height, (box.height + PLAN_EDGES) / rows),
  };
  return { columns: width, rows, zones, spare: spareIn(filled, rows, cell), cell };
}

/** The shorter side of a table's tile in a room of this shape: what is read from three metres. */
const legible = (plan: Plan, { width, height }: Box): number =>
  Math.min(width / plan.columns, (height / plan.rows) * TABLE_ROWS);

export interface Box {
  width: number;
  height: number;
}

/**
 * The room from the standard, laid out for a box of this shape: all of it fits, and of the ways to
 * place the zones in their order the one with the largest tiles is taken.
 */
export function planOf({ zones, tables }: Pick<FloorPlan, 'zones' | 'tables'>, box: Box): Plan {
  const areas = zones.map((zone) => areaOf(zone, tables)).filter((area) => area.tables.length > 0);
  const narrowest = extent(areas.map(({ columns }) => columns));
  const widest = Math.min(WIDEST, sum(areas.map(({ columns }) => columns)));
  let best = packed(areas, narrowest, box);
  for (let width = narrowest + 1; width <= widest; width += 1) {
    const plan = packed(areas, width, box);
    if (legible(plan, box) > legible(best, box)) best = plan;
  }
  return best;
}

/** Room that is not the tables', in pixels of the usual screen. */
const ROOMS_BESIDE = 352;
const ALL_BESIDE = 316;
const ROUNDS_BELOW = 72;

/** A room with more tables than this, or with lower tiles, needs all the height that there is. */
const ROOMY = 20;
const LOW = 124;

/** How a floor is shown on a screen. */
export interface FloorView {
  plan: Plan;
  /** True where the rounds stand at the side, below the VIP rooms, so that tables get the height. */
  dense: boolean;
  /** A table's tile in pixels. */
  tile: Box;
}

/** A floor on a screen of so many pixels (of the usual size), the frame around it left out. */
export function floorView(floor: Pick<FloorPlan, 'zones' | 'tables'>, screen: Box): FloorView {
  const shown = (dense: boolean): FloorView => {
    const width = screen.width - (dense ? ALL_BESIDE : ROOMS_BESIDE);
    const height = screen.height - (dense ? 0 : ROUNDS_BELOW);
    const plan = planOf(floor, { width, height });
    const tile = {
      width: Math.floor(Math.max(LEAST_CELL.width, width / plan.columns)),
      height: Math.floor(Math.max(LEAST_CELL.height, height / plan.rows) * TABLE_ROWS),
    };
    return { plan, dense, tile };
  };
  const roomy = shown(false);
  return floor.tables.length > ROOMY || roomy.tile.height < LOW ? shown(true) : roomy;
}

/** Tables that the floor in force lacks but that are still in use, put where their zone has room. */
export function withStrays(tables: readonly Table[], strays: readonly Table[]): Table[] {
  const all = [...tables];
  for (const stray of strays) {
    const taken = all.filter(({ zone }) => zone === stray.zone).map(cellsOf);
    const y = extent(taken.map((cells) => cells.y + cells.h)) - 1;
    const x = Math.max(0, ...taken.map((cells) => cells.x + cells.w));
    all.push({ ...stray, at: { x, y } });
  }
  return all;
}
