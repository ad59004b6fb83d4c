/** One field that was changed: what it was and what it is now; null where there was or is nothing. */
export interface Change {
  field: string;
  from: unknown;
  to: unknown;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Field by field, what differs between a thing before and after; of all its fields where it is new. */
export function changesBetween<Thing extends object>(
  before: Partial<Thing> | null,
  after: Thing,
): Change[] {
  return (Object.keys(after) as (keyof Thing & string)[])
    .map((field) => ({ field, from: before?.[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => !isSame(from, to));
}
