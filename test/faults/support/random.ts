/** Numbers that look random, the same again for the same seed. */
export interface Random {
  /** A whole number from 0, less than the end. */
  below: (end: number) => number;
  chance: (probability: number) => boolean;
  one: <T>(of: readonly T[]) => T;
}

/** mulberry32: 32 bits of state are plenty for choosing where to break things. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (end) => Math.floor(next() * end),
    chance: (probability) => next() < probability,
    one: (of) => of[Math.floor(next() * of.length)] as (typeof of)[number],
  };
}
