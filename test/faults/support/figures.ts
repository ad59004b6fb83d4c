import { appendFileSync } from 'node:fs';

/** True in `npm run faults`: everything at full size. */
export const isFull = process.env['WATERBAR_FULL'] === '1';

/** A size by how the tests are run. */
export const sized = (small: number, full: number): number => (isFull ? full : small);

/** One line of figures for one row of guarantees.md; `npm run faults` gathers them. */
export function figures(row: string, text: string): void {
  const line = `${row}: ${text}\n`;
  process.stdout.write(line);
  const file = process.env['WATERBAR_FIGURES'];
  if (file) appendFileSync(file, line);
}
