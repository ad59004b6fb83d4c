import type { Day } from '../day/day';
import { soon, textOf } from '../pages/look';

export async function setInterval(day: Day): Promise<void> {
  const { frame, page } = day.kiosk;
  await frame.go('settings');
  await page.getByTestId('tab-intervals').click();
  await page.getByTestId('own-policy-serveByS-sofa').click();
  await page.getByTestId('policy-serveByS-sofa').fill('3:00');
  await day.lookAt('settings-own-interval');
  await page.getByTestId('act-save-policy').click();
  await soon(() => textOf(page.getByTestId('policy-changes'))).toContain('同全部 → 3:00');
  await page.getByTestId('policy-changes').scrollIntoViewIfNeeded();
  await day.keep('settings-changes');
}
