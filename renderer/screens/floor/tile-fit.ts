import { cellsOf } from '../../../shared/domain/floor-plan';
import type { Table } from '../../../shared/standard/schema';
import type { Box, Plan, ZonePlace } from './plan';
import type { TileView } from './table-state';

/**
 * How much a tile can hold. Roomy: everything, and a corner that opens the rest. Small: name, state
 * (where it is not as low as the lowest), time and the step; the tile is the one target. Tiny: name
 * and time.
 */
export type TileFit = 'roomy' | 'small' | 'tiny';

const ROOMY: Box = { width: 104, height: 108 };
const SMALL: Box = { width: 66, height: 72 };

/** Pixels of the usual screen, as the styles of the plan have them. */
const MARGIN = 8;
const PAD = { x: 12, y: 6 };
const GAP = 6;
const NAME = 26;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A table's tile in pixels of the usual screen. */
export function tileBox(
  { cell }: Pick<Plan, 'cell'>,
  { columns, rows, lines }: Pick<ZonePlace, 'columns' | 'rows' | 'lines'>,
  table: Pick<Table, 'at' | 'size'>,
): Box {
  const { y, w, h } = cellsOf(table);
  const across = columns * cell.width - MARGIN - PAD.x + GAP;
  const down = rows * cell.height - MARGIN - PAD.y - GAP * lines.length;
  const name = Math.max(NAME, down / (1 + sum(lines)));
  const line = (down - name) / sum(lines);
  return {
    width: (across / columns) * w - GAP,
    height: line * sum(lines.slice(y, y + h)) + GAP * (h - 1),
  };
}

const holds = (box: Box, least: Box): boolean =>
  box.width >= least.width && box.height >= least.height;

export function fitOf(box: Box): TileFit {
  if (holds(box, ROOMY)) return 'roomy';
  return holds(box, SMALL) ? 'small' : 'tiny';
}

/**
 * What one tap on a tile does: its next step, or what opens the rest. A tile without a corner opens
 * the rest while nothing is due there; one that names no step does so always.
 */
export function tapOf({ verb, state }: TileView, fit: TileFit): 'seat' | 'step' | 'more' {
  if (verb === 'seat') return 'seat';
  if (fit === 'tiny') return 'more';
  return fit === 'small' && state === 'served' ? 'more' : 'step';
}
