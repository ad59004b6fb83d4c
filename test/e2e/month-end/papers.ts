import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Day } from '../day/day';

const PICTURES = join(import.meta.dirname, '../../../test-output/pictures');

/** Writes the paper that is on the screen as files; answers its text, and keeps a picture of it. */
export async function writePaper(day: Day, name: string): Promise<string> {
  const { page, folder } = day.kiosk;
  await page.getByTestId('act-export-paper').click();
  await page.getByTestId('paper-made').waitFor();
  const made = join(folder, 'exports', name);
  expect(readdirSync(made)).toEqual(expect.arrayContaining([`${name}.pdf`, `${name}.xlsx`]));
  const pdf = join(made, `${name}.pdf`);
  mkdirSync(PICTURES, { recursive: true });
  execFileSync('pdftoppm', ['-png', '-r', '70', pdf, join(PICTURES, `paper-${name}`)]);
  const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
  return text.replaceAll(/\s/g, '');
}
