import type { Page } from 'playwright-core';
import type { DeskKind } from '../../../shared/standard/desk-kinds';

/** The front desk: its kinds, its list, the sheet for a new record, the record at the side. */
export function deskOf(page: Page) {
  const sheet = page.getByTestId('sheet-add');
  const record = page.getByTestId('desk-record');
  return {
    sheet,
    record,
    list: page.getByTestId('desk-list'),
    kind: (kind: DeskKind) => page.getByTestId(`kind-${kind}`).click(),
    row: (id: number) => page.getByTestId(`record-${id}`),
    open: (id: number) => page.getByTestId(`record-${id}`).getByRole('button').first().click(),
    filter: (word: string) =>
      page.getByTestId('desk-filter').getByText(word, { exact: true }).click(),
    search: (typed: string) => page.getByTestId('desk-search').fill(typed),

    async add(): Promise<void> {
      await page.getByTestId('act-add').click();
      await sheet.locator('form').waitFor();
    },

    /** One of several words in the sheet, by its name. */
    pick: (word: string) => sheet.getByRole('button', { name: word, exact: true }).click(),

    guest: (field: 'name' | 'room' | 'phone', typed: string) =>
      page.getByTestId(`guest-${field}`).fill(typed),

    /** Gives the command that the form in the sheet or at the side is about. */
    give: (command: string) => page.getByTestId(`act-${command}`).click(),

    async closeRecord(): Promise<void> {
      await page.keyboard.press('Escape');
      await record.waitFor({ state: 'hidden' });
    },
  };
}
