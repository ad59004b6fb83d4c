import { expect } from 'vitest';
import type { Day } from '../day/day';
import { soon, textOf } from '../pages/look';
import { writePaper } from './papers';

/** The manager adds beans; they are counted twice, and some come in. */
export async function countStock(day: Day): Promise<void> {
  const { frame, page } = day.kiosk;
  await frame.go('lists');
  await page.getByTestId('screen-lists').getByText('物料', { exact: true }).click();
  await page.getByTestId('stock').waitFor();
  await day.keep('stock-empty');
  await page.getByTestId('act-add-item').click();
  await page.getByTestId('item-name').fill('咖啡豆');
  await page.getByTestId('item-unit').fill('克');
  await page.getByTestId('serving-coffee').getByRole('textbox').fill('15');
  await day.lookAt('stock-item');
  await page.getByTestId('act-keep-item').click();
  const row = page.getByTestId('stock-s1');
  await row.waitFor();
  await page.getByTestId('act-count-stock').click();
  await page.getByTestId('count-s1').getByRole('textbox').fill('5000');
  await day.lookAt('stock-count');
  await page.getByTestId('act-keep-count').click();
  await soon(() => textOf(row)).toContain('5000');
  await page.getByTestId('receive-s1').click();
  await page.getByTestId('act-keep-receive').click();
  await soon(() => textOf(row)).toMatch(/1 0 — 5001/);
  await day.lookAt('stock');
  expect(await writePaper(day, 'GZ01-stock-2026-11')).toMatch(/咖啡豆克—10—5000.*5001/);
}
