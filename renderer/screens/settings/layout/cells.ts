import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

/** From one cell to the next in the editor, in rem; the gap between two is part of it. */
export const CELL = { width: 5, height: 4 } as const;

const STEPS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** An arrow key carries a table by one cell, whose sides are given in pixels. */
export const stepByCell =
  (cell: { x: number; y: number }): KeyboardCoordinateGetter =>
  (event, { currentCoordinates }) => {
    const step = STEPS[event.code];
    if (!step) return undefined;
    event.preventDefault();
    return {
      x: currentCoordinates.x + step.x * cell.x,
      y: currentCoordinates.y + step.y * cell.y,
    };
  };
