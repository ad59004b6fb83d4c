import type { Locator, Page } from 'playwright-core';
import { textOf } from './look';

/** What the screen says of the chain. */
export interface Verdict {
  ok: boolean;
  words: string;
}

async function verdictIn(place: Locator): Promise<Verdict> {
  const verdict = place.getByTestId('verdict');
  await verdict.waitFor();
  return { ok: (await verdict.getAttribute('data-ok')) === 'true', words: await textOf(verdict) };
}

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

    /** A line of what stands between the month and its closing. */
    condition: (code: 'over' | 'pending' | 'appeals' | 'unanswered' | 'cap') =>
      page.getByTestId(`closing-${code}`),

    /** Walks the chain; answers the verdict: whether it is green, and its words. */
    async verify(): Promise<Verdict> {
      await page.getByTestId('act-verify').click();
      return verdictIn(screen);
    },

    /** Holds the ledger against an anchor from paper, typed as it stands there. */
    async compare(seq: number, hash: string): Promise<Verdict> {
      await page.getByTestId('act-compare').click();
      await page.getByTestId('paper-seq').fill(String(seq));
      await page.getByTestId('paper-hash').fill(hash);
      await page.getByTestId('act-compare-paper').click();
      return verdictIn(page.getByTestId('paper-sheet'));
    },

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
