import type { Page } from 'playwright-core';
import { textOf } from './look';

/** The month: figures, people, closing and bundle. */
export function monthOf(page: Page) {
  const screen = page.getByTestId('screen-month');
  return {
    screen,
    before: () => screen.getByRole('button', { name: '上个月' }).click(),
    tab: (code: 'overview' | 'people' | 'closing') => page.getByTestId(`tab-${code}`).click(),
    headline: () => textOf(page.getByTestId('month-headline')),
    /** A person's row of the summary, cell by cell, without the name. */
    personRow: (no: string) => page.getByTestId(`person-row-${no}`).locator('td').allInnerTexts(),

    async close(): Promise<void> {
      await page.getByTestId('act-close-month').click();
      await page.getByTestId('confirm-close-month').click();
      await page.getByTestId('month-closed').waitFor();
    },

    /** Writes the bundle; answers the files as the screen lists them. */
    async exportBundle(): Promise<string[]> {
      await page.getByTestId('act-export').click();
      const files = page.getByTestId('export-files');
      await files.waitFor();
      return files.locator('li > span:first-child').allInnerTexts();
    },
  };
}
