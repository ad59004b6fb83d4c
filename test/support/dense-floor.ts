import type { Table } from '../../shared/standard/schema';
import { LARGE_FLOOR } from './busy-floor.mjs';

/** Floors with as many tables as a layout may hold close together. */

const block = (
  letter: string,
  zone: Table['zone'],
  [columns, rows]: readonly [number, number],
  at: { from?: number; y?: number } = {},
): Table[] =>
  Array.from({ length: columns * rows }, (_, turn) => ({
    code: `${letter}${(at.from ?? 1) + turn}`,
    zone,
    seats: 4,
    ashtray: 'large' as const,
    at: { x: turn % columns, y: (at.y ?? 0) + Math.floor(turn / columns) },
  }));

/** Forty tables: two groups with an aisle of a row between them, a sofa corner, a terrace. */
export const FORTY: Table[] = [
  ...block('T', 'talk', [4, 2]),
  ...block('B', 'talk', [8, 3], { y: 3 }),
  ...block('F', 'sofa', [2, 2]),
  ...block('D', 'terrace', [4, 1]),
];

/** As many as a layout takes, side by side as far as a zone goes: no screen has room for all of them. */
export const FULL: Table[] = [
  ...block('A', 'talk', [12, 3]),
  ...block('HH', 'hall', [12, 1]),
  ...block('F', 'sofa', [1, 6]),
  ...block('D', 'terrace', [6, 1]),
];

export const floorWith = (tables: readonly Table[]) => ({ ...LARGE_FLOOR, tables });
