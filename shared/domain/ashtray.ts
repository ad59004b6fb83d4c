export type AshtraySize = 'large' | 'small' | 'none';

/** What lies in a table's ashtray, and whether somebody there is still eating. */
export interface Ashtray {
  butts: number;
  peel: boolean;
  eating: boolean;
}

/** The most butts an ashtray may hold; one more and it is due (S-06). */
export const BUTT_LIMIT: Record<AshtraySize, number> = { large: 5, small: 2, none: 0 };

/** True where an ashtray is to be changed now: due, and no 'no' is being respected (S-08). */
export const isChangeDue = (
  visit: { ashtrayDue: { butts: boolean; peel: boolean }; askAgainAtMs: number | null },
  nowMs: number,
): boolean =>
  (visit.ashtrayDue.butts || visit.ashtrayDue.peel) && nowMs >= (visit.askAgainAtMs ?? -Infinity);

/**
 * Why an ashtray is due for its change: by butts (S-06), by peel once nobody eats (S-07). Where
 * smoking is banned there are no butts; peel and stones are cleared away all the same.
 */
export function ashtrayDue(
  size: AshtraySize,
  ashtray: Ashtray,
  smokingBan = false,
): { butts: boolean; peel: boolean } {
  if (size === 'none') return { butts: false, peel: false };
  return {
    butts: !smokingBan && ashtray.butts > BUTT_LIMIT[size],
    peel: ashtray.peel && !ashtray.eating,
  };
}
