import { expect } from 'vitest';
import type { Day } from '../day/day';
import { soon, textOf } from '../pages/look';
import { writePaper } from './papers';

/** A note by an attendant, then the manager signs a day of October and reads it on paper. */
export async function signLog(day: Day): Promise<void> {
  const { frame, page } = day.kiosk;
  await frame.go('today');
  await page.getByTestId('act-work-note').click();
  await page.getByTestId('work-note-text').fill('下午制冰机漏水，已报修');
  await page.getByTestId('act-keep-note').click();
  await page.getByRole('dialog').getByTestId('person-A001').click();
  await frame.told('已记进台帐');
  await day.keep('today-for-manager');
  await page.getByTestId('logs-unsigned').click();
  await page.getByTestId('act-sign-log').waitFor();
  await page.getByTestId('log-2026-10-05').click();
  await soon(() => textOf(page.getByTestId('day-log'))).toContain('10月5日');
  await day.lookAt('work-log');
  await page.getByTestId('act-sign-log').click();
  await soon(() => textOf(page.getByTestId('log-signed'))).toContain('周经理');
  await day.keep('work-log-signed');
  const paper = await writePaper(day, 'GZ01-worklog-2026-10-05');
  expect(paper).toContain('工作台帐2026-10-05');
  expect(paper).toMatch(/核对码[0-9a-f]{64}/);
}
