/** Chance that repeats itself: the same numbers for the same seed, on every machine. */
export interface Chance {
  /** From 0 up to 1. */
  next: () => number;
  /** A whole number from `from` to `to`, both included. */
  between: (from: number, to: number) => number;
  /** True that often, from 0 to 1. */
  is: (often: number) => boolean;
  /** One of several. Errors: RangeError where there is none. */
  one: <T>(of: readonly T[]) => T;
}

/** Mulberry32: 32 bits of state are enough for a day at a bar. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    is: (often) => next() < often,
    one(of) {
      const found = of[between(0, of.length - 1)];
      if (found === undefined) throw new RangeError('nothing to choose from');
      return found;
    },
  };
}
