const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sharedList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const next = after.map((item, at) => sharedParts(before[at], item));
  const isSame = next.length === before.length && next.every((item, at) => item === before[at]);
  return isSame ? before : next;
}

function sharedObject(before: Record<string, unknown>, after: Record<string, unknown>) {
  const keys = Object.keys(after);
  const next = Object.fromEntries(keys.map((key) => [key, sharedParts(before[key], after[key])]));
  const isSame =
    keys.length === Object.keys(before).length && keys.every((key) => next[key] === before[key]);
  return isSame ? before : next;
}

/**
 * An answer with every part that is as it was before taken from before: what did not change is the
 * same object, and nothing that shows it is drawn anew. For answers that came as JSON.
 */
export function sharedParts<T>(before: unknown, after: T): T {
  if (Array.isArray(before) && Array.isArray(after)) return sharedList(before, after) as T;
  if (isPlain(before) && isPlain(after)) return sharedObject(before, after) as T;
  return after;
}
