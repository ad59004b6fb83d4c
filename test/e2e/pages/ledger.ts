import type { Page } from 'playwright-core';
import { soon, textOf } from './look';
import type { Person } from './people';

type Tab = 'record' | 'entries' | 'search' | 'approvals' | 'mine';

/** Fines and rewards: record, entries, one's own. */
export function ledgerOf(page: Page) {
  const screen = page.getByTestId('screen-ledger');
  const post = () => page.getByTestId('act-record').click();
  return {
    screen,
    post,
    total: () => textOf(page.getByTestId('slip-total')),
    person: ({ no }: Person) => screen.getByTestId(`person-${no}`).click(),
    rule: (code: string) => page.getByTestId(`rule-${code}`).click(),
    /** One time more. */
    more: () => screen.getByRole('button', { name: '次数 加一' }).click(),
    /** A quick phrase of the rule. */
    note: (words: string) => screen.getByRole('button', { name: words, exact: true }).click(),
    suggestion: (words: string) => screen.getByRole('listitem').filter({ hasText: words }),
    row: (seq: number) => page.getByTestId(`entry-${seq}`),
    mine: (seq: number) => page.getByTestId(`mine-${seq}`),

    async tab(code: Tab): Promise<void> {
      await page.getByTestId(`tab-${code}`).click();
    },

    async record(person: Person, code: string, words: string): Promise<void> {
      await this.person(person);
      await this.rule(code);
      await this.note(words);
      await post();
    },

    async acknowledge(seq: number): Promise<void> {
      await page.getByTestId(`act-acknowledge-${seq}`).click();
      await soon(() => textOf(page.getByTestId(`mine-${seq}`))).toContain('已知悉');
    },
  };
}

/** Counts the taps on the screen from here on; the answer tells how many there were. */
export async function countTaps(page: Page): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle(() => {
    const taps = { count: 0 };
    window.addEventListener('click', (event) => (taps.count += event.isTrusted ? 1 : 0), true);
    return taps;
  });
  return () => counter.evaluate(({ count }) => count);
}
