import type { KeyboardEvent } from 'react';

const STEP = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

interface Point {
  x: number;
  y: number;
}

const middleOf = (element: Element): Point => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** How far a point lies in a direction, off the straight line counting twice; none behind. */
export function reach(from: Point, to: Point, step: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const along = x * step.x + y * step.y;
  const beside = Math.abs(x * step.y) + Math.abs(y * step.x);
  return along > 1 && beside <= along * 2 ? along + beside * 2 : Infinity;
}

const isArrow = (key: string): key is keyof typeof STEP => key in STEP;

/** The arrow keys go from table to table as they stand in the room. */
export function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const { key, target } = event;
  if (!isArrow(key) || !(target instanceof HTMLElement)) return;
  const from = middleOf(target);
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-state][data-testid]')];
  const others = tiles
    .filter((tile) => tile !== target && tile instanceof HTMLButtonElement)
    .map((tile) => ({ tile, far: reach(from, middleOf(tile), STEP[key]) }))
    .filter(({ far }) => Number.isFinite(far))
    .toSorted((a, b) => a.far - b.far);
  const next = others[0]?.tile;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
