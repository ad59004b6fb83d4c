/** How an answer stands: not judged yet, right as chosen, wrong as chosen, right but not chosen. */
export type Standing = 'open' | 'picked' | 'right' | 'wrong' | 'missed' | 'other';

/** A step of an order is right where it stands in its own place. */
export function standingOf(
  id: string,
  chosen: readonly string[],
  right: readonly string[] | null,
  isOrder: boolean,
): Standing {
  if (right === null) return chosen.includes(id) ? 'picked' : 'open';
  if (isOrder) return chosen.indexOf(id) === right.indexOf(id) ? 'right' : 'wrong';
  if (right.includes(id)) return chosen.includes(id) ? 'right' : 'missed';
  return chosen.includes(id) ? 'wrong' : 'other';
}
