/** An amount of fen as yuan: two decimals, a minus sign where it is owed, nothing else. */
export function yuan(fen: number): string {
  const whole = Math.abs(fen);
  const sign = fen < 0 ? '-' : '';
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}

/** What may be deducted from a month's wage, in fen; rounded down: in doubt for the employee. */
export const capFen = (monthlyWageFen: number, capPercent: number): number =>
  Math.floor((monthlyWageFen * capPercent) / 100);

/**
 * What a month's net deduction is above the cap, in fen; null where the wage is not known.
 * `netFen` is negative for a deduction.
 */
export function aboveCapFen(
  netFen: number,
  monthlyWageFen: number | null,
  capPercent: number,
): number | null {
  if (monthlyWageFen === null) return null;
  return Math.max(0, -netFen - capFen(monthlyWageFen, capPercent));
}
