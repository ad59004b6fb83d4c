/** What a station has set itself to reach, in per cent (F-07), beside what it came to. */
export interface Target {
  name: 'satisfaction' | 'serve' | 'vip';
  /** 0 where nothing was set. */
  percent: number;
  /** To a tenth of a per cent; null where there is nothing to go by. */
  actual: number | null;
  /** How many ratings or due points it stands on. */
  of: number;
}

/**
 * A share in per cent, to the nearest tenth, but never up to a whole per cent that was not reached:
 * targets are whole, and none is met by rounding (95.96 is 95.9, 92.89 is 92.9).
 */
export function percentOf(good: number, all: number): number | null {
  if (all === 0) return null;
  const tenths = Math.round((good * 1000) / all);
  const isReachedByRounding = tenths % 10 === 0 && tenths * all > good * 1000;
  return (isReachedByRounding ? tenths - 1 : tenths) / 10;
}

/** True once a target is reached; null where none was set or nothing can be said. */
export const isReached = ({ percent, actual }: Target): boolean | null =>
  percent === 0 || actual === null ? null : actual >= percent;
