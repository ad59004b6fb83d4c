import { expect } from 'vitest';
import type { Day } from '../day/day';
import { soon, textOf } from '../pages/look';
import { writePaper } from './papers';

/** October's meeting, on 3 November: a clause taken up, something added, one thing decided. */
export async function holdReview(day: Day): Promise<void> {
  const { frame, page } = day.kiosk;
  await frame.go('month');
  await page.getByTestId('tab-review').click();
  await page.getByTestId('review-start').waitFor();
  await day.lookAt('review-start');
  await page.getByTestId('act-hold-review').click();
  await page.getByTestId('review-meeting').waitFor();
  await page.getByTestId('take-P-14').click();
  await page.getByTestId('point-1').waitFor();
  await page.getByTestId('decide-1').click();
  await page.getByTestId('decision-step').click();
  await page.getByRole('option', { name: '五 练好本领' }).click();
  await page.getByTestId('decision-text').fill('每周五开班前练十分钟快步走');
  const sheet = page.getByTestId('decision-sheet').getByRole('dialog');
  await sheet.getByTestId('person-S001').click();
  await day.lookAt('review-decision');
  await page.getByTestId('act-keep-decision').click();
  await soon(() => textOf(page.getByTestId('decision-1'))).toContain('五 练好本领 · 王敏');
  await day.lookAt('review-meeting');
  const paper = await writePaper(day, 'GZ01-review-2026-10');
  expect(paper).toContain('月度回顾2026-10');
  expect(paper).toContain('每周五开班前练十分钟快步走');
  await page.getByTestId('done-1').click();
  await soon(() => textOf(page.getByTestId('decision-1'))).toContain('已办完');
}
