import { expect } from 'vitest';
import { MANAGER_PIN } from '../../support/lived-month';
import type { Day } from '../day/day';
import { soon, textOf } from '../pages/look';
import type { Person } from '../pages/people';
import { writePaper } from './papers';

export const MANAGER: Person = {
  no: 'M001',
  name: '周经理',
  gender: 'f',
  role: 'manager',
  firstPin: MANAGER_PIN,
  pin: MANAGER_PIN,
};

export async function lookIntoService(day: Day): Promise<void> {
  const { frame, page } = day.kiosk;
  await page.getByTestId('place-month').click();
  await frame.showPin(MANAGER);
  await page.getByTestId('tab-service').click();
  const periods = page.getByTestId('period-switch');
  await periods.getByRole('button', { name: '往前' }).click();
  await soon(() => textOf(periods)).toContain('2026年10月');
  await page.getByTestId('judged-table').waitFor();
  await day.lookAt('service-month');
  const rows = page.getByTestId('judged-table').locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(5);
  await page.getByTestId('judged-A003').click();
  const drawer = page.getByTestId('points').getByRole('dialog');
  await drawer.getByRole('table').waitFor();
  await day.lookAt('service-points');
  await page.keyboard.press('Escape');
  const paper = await writePaper(day, 'GZ01-service-2026-10');
  expect(paper).toContain('服务报表2026-10');
  expect(paper).toMatch(/客人满意率96\.0%—0/);
  expect(paper).toContain('什么时候忙');
  await periods.getByText('年', { exact: true }).click();
  await soon(() => textOf(periods)).toContain('2026年');
  await day.lookAt('service-year');
}

export async function seePlacesDay(day: Day): Promise<void> {
  const { page } = day.kiosk;
  await page.getByTestId('judged-by').getByText('桌台', { exact: true }).click();
  await page.getByTestId('judged-T1').click();
  const drawer = page.getByTestId('points').getByRole('dialog');
  await drawer.getByRole('button', { name: 'T1' }).first().click();
  await page.getByTestId('life-stay').first().waitFor();
  await day.lookAt('place-life');
  await page.keyboard.press('Escape');
  await page.getByTestId('life-stay').first().waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
}
