import type { Page } from 'playwright-core';
import { soon, textOf } from './look';
import type { Person } from './people';

type Tab = 'record' | 'entries' | 'search' | 'approvals' | 'mine';

/** Fines and rewards: record, entries, one's own. */
export function ledgerOf(page: Page) {
  const screen = page.getByTestId('screen-ledger');
  const post = () => page.getByTestId('act-record').click();
  const drawer = page.getByTestId('entry-drawer').getByRole('dialog');
  const confirm = async (reason: string): Promise<void> => {
    await page.getByTestId('reason-text').fill(reason);
    await page.getByTestId('reason-confirm').click();
    await page.getByTestId('reason-text').waitFor({ state: 'hidden' });
  };
  return {
    screen,
    post,
    /** All about the entry that is open. */
    drawer,
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

    /** Proposes what the manager decides: an amount in yuan, or dismissal. */
    async propose(person: Person, code: string, what: number | 'dismissal', words: string) {
      await this.person(person);
      await page.getByTestId('rule-search').fill(code);
      await this.rule(code);
      if (what === 'dismissal') await page.getByTestId('sanction-dismissal').click();
      else await page.getByTestId('amount').fill(String(what));
      await page.getByTestId('note').fill(words);
      await post();
    },

    proposal: (id: number) => page.getByTestId(`pending-${id}`),

    /** Approves a proposal, with a figure of the manager's own where one is given, in yuan. */
    async approve(id: number, yuan?: number): Promise<void> {
      if (yuan !== undefined) await page.getByTestId(`own-${id}`).fill(String(yuan));
      await page.getByTestId(`approve-${id}`).click();
      await page.getByTestId(`pending-${id}`).waitFor({ state: 'detached' });
    },

    async open(seq: number): Promise<void> {
      await page.getByTestId(`entry-${seq}`).click();
      await soon(() => textOf(drawer)).toContain(`第 ${seq} 条`);
    },

    /** Grants the appeal of the entry that is open. */
    async grant(reason: string): Promise<void> {
      await page.getByTestId('act-grant').click();
      await confirm(reason);
    },

    async appeal(seq: number, text: string): Promise<void> {
      await page.getByTestId(`act-appeal-${seq}`).click();
      await confirm(text);
      await soon(() => textOf(page.getByTestId(`mine-${seq}`))).toContain('申诉中');
    },

    async acknowledge(seq: number): Promise<void> {
      await page.getByTestId(`act-acknowledge-${seq}`).click();
      await page.getByTestId('acknowledge-confirm').click();
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
