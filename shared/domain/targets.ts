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

/** A share in per cent, to a tenth, rounded down: a target is not met by rounding. */
export const percentOf = (good: number, all: number): number | null =>
  all === 0 ? null : Math.floor((good * 1000) / all) / 10;

/** True once a target is reached; null where none was set or nothing can be said. */
export const isReached = ({ percent, actual }: Target): boolean | null =>
  percent === 0 || actual === null ? null : actual >= percent;
