const NATURAL = new Intl.Collator('en', { numeric: true });

/** The order in which people read names and codes: B1, B2, B10. */
export const byName = (a: string, b: string): number => NATURAL.compare(a, b);
