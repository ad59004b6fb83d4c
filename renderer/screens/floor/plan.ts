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
  /** How many rows of tables it has. */
  tableRows: number;
}

export interface Plan {
  columns: number;
  rows: number;
  zones: readonly ZonePlace[];
  /** Free room for what is next; null where there is too little. */
  spare: Place | null;
}

/** Fine rows of a table, and of a zone's name above its tables. */
export const TABLE_ROWS = 4;
const NAME_ROWS = 1;

const SPARE_COLUMNS = 2;
const SPARE_ROWS = TABLE_ROWS + NAME_ROWS;
/** A room wider than this could not be read. */
const WIDEST = 24;

interface Area {
  zone: Zone;
  tables: readonly Table[];
  columns: number;
  tableRows: number;
}

const extent = (ends: readonly number[]): number => Math.max(1, ...ends);

function areaOf(zone: Zone, all: readonly Table[]): Area {
  const tables = all.filter((table) => table.zone === zone.code);
  const cells = tables.map(cellsOf);
  return {
    zone,
    tables,
    columns: extent(cells.map(({ x, w }) => x + w)),
    tableRows: extent(cells.map(({ y, h }) => y + h)),
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

/** The largest free place at the foot of the room that what is next fits into. */
function spareIn(filled: readonly number[], rows: number): Place | null {
  let best: Place | null = null;
  for (let from = 0; from < filled.length; from += 1) {
    for (let to = from + SPARE_COLUMNS; to <= filled.length; to += 1) {
      const row = Math.max(...filled.slice(from, to));
      const place = { column: from + 1, columns: to - from, row: row + 1, rows: rows - row };
      const isLarger = !best || place.columns * place.rows > best.columns * best.rows;
      if (place.rows >= SPARE_ROWS && isLarger) best = place;
    }
  }
  return best;
}

/** Zones one after the other, each as high up and as far left as it goes. */
function packed(areas: readonly Area[], width: number): Plan {
  const filled = Array.from({ length: width }, () => 0);
  const zones = areas.map(({ columns, ...area }): ZonePlace => {
    const at = lowest(filled, columns);
    const rows = NAME_ROWS + area.tableRows * TABLE_ROWS;
    filled.fill(at.row + rows, at.column, at.column + columns);
    return { ...area, column: at.column + 1, columns, row: at.row + 1, rows };
  });
  const rows = Math.max(SPARE_ROWS, ...filled);
  return { columns: width, rows, zones, spare: spareIn(filled, rows) };
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
  const widest = Math.min(
    WIDEST,
    areas.reduce((sum, { columns }) => sum + columns, 0),
  );
  let best = packed(areas, narrowest);
  for (let width = narrowest + 1; width <= widest; width += 1) {
    const plan = packed(areas, width);
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
      width: Math.floor(width / plan.columns),
      height: Math.floor((height / plan.rows) * TABLE_ROWS),
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
