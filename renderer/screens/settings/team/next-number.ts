const NUMBERED = /^(\D*)(\d+)$/;

/**
 * The next free number as the team's are written: A010 after A009, in the series of most; '' where
 * none of them ends in figures. Those of people who left are not given again.
 */
export function nextNumber(numbers: readonly string[]): string {
  const series = new Map<string, { most: number; digits: number; count: number }>();
  for (const no of numbers) {
    const [, prefix, figures] = NUMBERED.exec(no) ?? [];
    if (prefix === undefined || figures === undefined) continue;
    const known = series.get(prefix) ?? { most: 0, digits: 0, count: 0 };
    series.set(prefix, {
      most: Math.max(known.most, Number(figures)),
      digits: Math.max(known.digits, figures.length),
      count: known.count + 1,
    });
  }
  const [usual] = [...series].toSorted(([, a], [, b]) => b.count - a.count);
  if (!usual) return '';
  const [prefix, { most, digits }] = usual;
  return `${prefix}${String(most + 1).padStart(digits, '0')}`;
}
