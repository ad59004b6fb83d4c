/** What happened to an item's stock, in whole units: it was counted, some came in, some was used. */
export interface StockMove {
  atMs: number;
  kind: 'count' | 'receive' | 'use';
  amount: number;
}

/** An item's stock over a span of time. Null where nobody had counted it yet. */
export interface StockLine {
  /** What there was at the span's start: the last count, with what came and went since. */
  opening: number | null;
  received: number;
  used: number;
  /** What was counted less what should have been there, over all counts of the span. */
  difference: number | null;
  /** What was counted last in the span. */
  counted: number | null;
  countedAtMs: number | null;
  /** What there should be at the span's end, or now. */
  closing: number | null;
}

const ORDER: Record<StockMove['kind'], number> = { use: 0, receive: 1, count: 2 };

/** In the order of time; at one instant a count comes last: it has seen the rest. */
const inTime = (moves: readonly StockMove[]): StockMove[] =>
  moves.toSorted((a, b) => a.atMs - b.atMs || ORDER[a.kind] - ORDER[b.kind]);

const signed = ({ kind, amount }: StockMove): number => (kind === 'use' ? -amount : amount);

/**
 * An item's stock from `fromMs` up to but without `untilMs`. Where the opening is known,
 * opening + received − used + difference = closing.
 */
export function stockLine(
  moves: readonly StockMove[],
  { fromMs, untilMs }: { fromMs: number; untilMs: number },
): StockLine {
  let level: number | null = null;
  const line: StockLine = {
    opening: null,
    received: 0,
    used: 0,
    difference: null,
    counted: null,
    countedAtMs: null,
    closing: null,
  };
  for (const move of inTime(moves)) {
    if (move.atMs >= untilMs) break;
    const isInside = move.atMs >= fromMs;
    if (move.kind === 'count') {
      if (isInside) {
        if (level !== null) line.difference = (line.difference ?? 0) + move.amount - level;
        line.counted = move.amount;
        line.countedAtMs = move.atMs;
      }
      level = move.amount;
    } else {
      if (isInside && move.kind === 'use') line.used += move.amount;
      if (isInside && move.kind === 'receive') line.received += move.amount;
      if (level !== null) level += signed(move);
    }
    if (!isInside) line.opening = level;
  }
  return { ...line, closing: level };
}

/** What a cup of each drink takes of an item from an instant on: the manager's setting. */
export interface Serving {
  fromMs: number;
  perServing: Readonly<Record<string, number>>;
}

/** What serving took of an item: each cup by the setting that held when it was served. */
export function usesOf(
  cups: readonly { atMs: number; drink: string; qty: number }[],
  servings: readonly Serving[],
): StockMove[] {
  return cups.flatMap(({ atMs, drink, qty }) => {
    const serving = servings.findLast(({ fromMs }) => fromMs <= atMs);
    const amount = (serving?.perServing[drink] ?? 0) * qty;
    return amount === 0 ? [] : [{ atMs, kind: 'use' as const, amount }];
  });
}

/** True where an item has to be bought: at its mark, or under it. */
export const isLow = (closing: number | null, lowAt: number): boolean =>
  closing !== null && closing <= lowAt;
