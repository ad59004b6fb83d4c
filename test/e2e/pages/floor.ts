import type { Page } from 'playwright-core';
import type { Bridge } from '../../../shared/contract/bridge';
import type { Floor } from '../../../shared/contract/queries';
import { soon, textOf } from './look';

type TileState = 'free' | 'waiting' | 'served' | 'request' | 'ashtray' | 'refill' | 'clear';

interface Company {
  guests: number;
  guestNames?: readonly string[];
  leaders?: readonly string[];
}

/** The floor: tables, VIP rooms, patrol, lights. */
export function floorOf(page: Page) {
  const tile = (table: string) => page.getByTestId(`table-${table}`);
  const room = (code: string) => page.getByTestId(`room-${code}`);
  const sheet = page.getByRole('dialog');
  const act = (name: string) => sheet.getByTestId(`act-${name}`).click();
  const closed = () => sheet.waitFor({ state: 'hidden' });
  /** What the station itself knows of the floor, as the screens ask for it. */
  const known = async (): Promise<Floor> => {
    const answer = await page.evaluate(() =>
      (window as unknown as { station: Bridge }).station.ask({
        kind: 'query',
        name: 'floor.get',
        with: {},
      }),
    );
    return (answer as { value: Floor }).value;
  };
  return {
    tile,
    room,
    sheet,
    phrase: (code: string) => textOf(sheet.getByTestId(`phrase-${code}`)),

    async seat(table: string, guests: number, drinks: readonly string[] = []): Promise<void> {
      await tile(table).click();
      for (const drink of drinks) await sheet.getByTestId(`drink-${drink}`).click();
      await sheet.getByTestId(`guests-${guests}`).click();
      await closed();
    },

    /** The one tap of a tile: its next step. */
    tap: (table: string) => tile(table).click(),

    /** What the tile says, by its state and in words. */
    async shows(table: string, state: TileState, words: string | RegExp): Promise<void> {
      await soon(() => tile(table).getAttribute('data-state')).toBe(state);
      await soon(() => textOf(tile(table))).toMatch(words);
    },

    open: (table: string) => page.getByTestId(`table-${table}-more`).click(),

    /** A tap in the sheet that ends it. */
    async settle(name: string): Promise<void> {
      await act(name);
      await closed();
    },

    act,

    async close(): Promise<void> {
      await sheet.getByRole('button', { name: '关闭' }).click();
      await closed();
    },

    /** S-06: taps the plus until so many butts lie in the ashtray. */
    async countButts(butts: number): Promise<void> {
      const shown = sheet.getByTestId('butts');
      const had = Number.parseInt(await shown.innerText(), 10);
      for (let more = had; more < butts; more += 1) await act('butt-more');
      await soon(async () => Number.parseInt(await shown.innerText(), 10)).toBe(butts);
    },

    async enter(
      code: string,
      { guests, guestNames = [], leaders = [] }: Company,
      beforeStart: () => Promise<void> = async () => {},
    ): Promise<void> {
      await room(code).getByTestId('act-vip-enter').click();
      await sheet.getByTestId(`guests-${guests}`).click();
      for (const [label, names] of [
        [/^客人怎么称呼/, guestNames],
        [/^领导职务/, leaders],
      ] as const) {
        for (const name of names) {
          await sheet.getByLabel(label).fill(name);
          await sheet.getByLabel(label).press('Enter');
        }
      }
      await beforeStart();
      await act('vip-start');
      await closed();
    },

    serveRoom: (code: string) => room(code).getByTestId('act-vip-serve').click(),
    leaveRoom: (code: string) => room(code).getByTestId('act-vip-leave').click(),

    async roomShows(code: string, state: string, words: string): Promise<void> {
      const gauge = room(code).getByTestId('vip-state');
      await soon(() => gauge.getAttribute('data-state')).toBe(state);
      await soon(() => textOf(gauge)).toContain(words);
    },

    /** What the ring of a room counts, in seconds. */
    async secondsLeft(code: string): Promise<number> {
      const [minutes = 0, seconds = 0] = (await room(code).getByRole('timer').innerText())
        .split(':')
        .map(Number);
      return minutes * 60 + seconds;
    },

    /** A long press, which opens the rest. */
    async hold(table: string): Promise<void> {
      await tile(table).click({ delay: 700 });
      await sheet.waitFor();
      // No finger comes down again sooner; what is lifted taps nothing for a moment.
      await page.waitForTimeout(200);
    },

    pressed: (name: string) => sheet.getByTestId(`act-${name}`).getAttribute('aria-pressed'),

    known,

    /** What the station itself knows of one table. */
    tableNow: async (table: string) => (await known()).tables.find(({ code }) => code === table),
  };
}
