import type { Page } from 'playwright-core';
import { soon, textOf } from './look';

/** The guide: contents, search, pages, practice. */
export function guideOf(page: Page) {
  const reading = (code: string) => page.getByTestId(`reading-${code}`);
  const search = page.getByTestId('guide-search');
  const hits = page.locator('[data-testid^="hit-"]');
  return {
    reading,
    search,

    tab: (code: 'pages' | 'training' | 'results') => page.getByTestId(`tab-${code}`).click(),

    /** Types into the search and waits for the first page that it finds. */
    async find(typed: string, first: string): Promise<void> {
      await search.fill(typed);
      await soon(() => hits.first().getAttribute('data-testid')).toBe(`hit-${first}`);
    },

    /** What stands out in what was found, piece by piece. */
    marked: () => page.locator('mark').allInnerTexts(),

    async open(chapter: string, code: string): Promise<void> {
      await page.getByTestId(`chapter-${chapter}`).click();
      await page.getByTestId(`page-${code}`).click();
      await reading(code).waitFor();
    },

    /** Answers the question at hand by the first answers, and goes on. Answers the verdict. */
    async answer(): Promise<string> {
      const question = page.getByTestId('question');
      await question.waitFor();
      const options = question.locator('[data-testid^="option-"]');
      await options.first().click();
      const sure = page.getByTestId('act-sure');
      if (await sure.isVisible()) {
        for (let at = 1; at < (await options.count()); at += 1) await options.nth(at).click();
        await sure.click();
      }
      const judged = page.getByTestId('judged');
      await judged.waitFor();
      return textOf(judged.getByText(/^(对|记一下)$/).first());
    },

    next: () => page.getByTestId('act-next').click(),
  };
}
