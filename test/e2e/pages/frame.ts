import type { Locator, Page } from 'playwright-core';
import { soon, textOf } from './look';
import type { Person } from './people';

export type PlaceCode =
  'today' | 'floor' | 'lists' | 'desk' | 'guide' | 'ledger' | 'month' | 'settings';

/** A PIN by thumb: its digits, then the tick. */
export async function tapPin(pad: Locator, pin: string): Promise<void> {
  for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click();
  await pad.getByRole('button', { name: /^(确认|Confirm)$/ }).click();
}

/** What stands around every place: rail, strip, who acts, the last thing done, the PIN sheet. */
export function frameOf(page: Page) {
  const sheet = page.getByRole('dialog');
  const pick = (person: Person) => sheet.getByTestId(`person-${person.no}`).click();
  return {
    async go(place: PlaceCode): Promise<void> {
      await page.getByTestId(`place-${place}`).click();
      await page.getByTestId(`screen-${place}`).waitFor();
    },

    /** Answers the PIN sheet that is open. */
    async showPin(person: Person): Promise<void> {
      await pick(person);
      await tapPin(sheet.getByTestId('pin-pad'), person.pin);
      await page.getByTestId('pin-sheet').waitFor({ state: 'hidden' });
    },

    /** The same for the first time: the PIN that the manager chose opens nothing but a choice. */
    async showFirstPin(person: Person): Promise<void> {
      await pick(person);
      await tapPin(sheet.getByTestId('pin-pad'), person.firstPin);
      const own = page.getByTestId('choose-pin').getByTestId('pin-pad');
      await tapPin(own, person.pin);
      await tapPin(own, person.pin);
      await sheet.waitFor({ state: 'hidden' });
    },

    async lock(): Promise<void> {
      await page.getByTestId('act-lock').click();
      await page.getByTestId('act-lock').waitFor({ state: 'hidden' });
    },

    /** Taps the avatar of who acts from here on. */
    async actAs(person: Person): Promise<void> {
      const avatar = page.getByTestId(`acting-${person.no}`);
      if ((await avatar.getAttribute('aria-pressed')) === 'false') await avatar.click();
      await soon(() => avatar.getAttribute('aria-pressed')).toBe('true');
    },

    /** Waits until the line at the bottom says it. */
    async told(words: string): Promise<void> {
      await soon(() => textOf(page.getByTestId('snack'))).toContain(words);
    },

    /** A manager says that the computer's time is right; by the PIN, where none is shown yet. */
    async confirmClock(person: Pick<Person, 'no' | 'pin'>): Promise<void> {
      const banner = page.getByTestId('clock-banner');
      const pad = sheet.getByTestId('pin-pad');
      await page.getByTestId('act-clock').click();
      await page.getByTestId('act-confirm-clock').click();
      await soon(async () => (await pad.count()) > 0 || (await banner.count()) === 0).toBe(true);
      if ((await pad.count()) > 0) {
        await sheet.getByTestId(`person-${person.no}`).click();
        await tapPin(pad, person.pin);
      }
      await banner.waitFor({ state: 'detached' });
    },

    undo: () => page.getByTestId('act-undo').click(),
  };
}
