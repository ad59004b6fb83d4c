import type { Locator } from 'playwright-core';
import type { Bridge } from '../../../shared/contract/bridge';
import { cutParts, seriousFaults, smallTargets } from '../pages/ease-of-use';
import type { Kiosk } from '../pages/kiosk';
import { soon } from '../pages/look';
import type { Finger } from '../pages/touch';
import { Tally } from './tally';

/** A rush hour by touch: each tap is counted as it is made. */
export class Rush {
  readonly tally = new Tally();
  /** What eye, thumb and axe found wrong, one line each. */
  readonly wrong: string[] = [];

  constructor(
    readonly kiosk: Kiosk,
    readonly finger: Finger,
  ) {}

  get floor(): Kiosk['floor'] {
    return this.kiosk.floor;
  }

  act(name: string): Locator {
    return this.floor.sheet.getByTestId(`act-${name}`);
  }

  /** One tap that the station takes. */
  async touch(target: Locator): Promise<void> {
    await this.finger.tap(target);
    this.tally.events += 1;
  }

  /** Waits until all of them show a state. */
  async all(tables: readonly string[], state: string): Promise<void> {
    const { page } = this.kiosk;
    for (const table of tables) {
      await page.locator(`[data-testid="table-${table}"][data-state="${state}"]`).waitFor();
    }
  }

  async gone(): Promise<void> {
    await this.floor.sheet.waitFor({ state: 'hidden' });
  }

  async open(table: string): Promise<void> {
    await this.finger.tap(this.kiosk.page.getByTestId(`table-${table}-more`));
    await this.floor.sheet.waitFor();
  }

  /** A tap in the table's sheet that ends it. */
  async settle(table: string, name: string): Promise<void> {
    await this.open(table);
    await this.touch(this.act(name));
    await this.gone();
  }

  async seat(table: string, guests: number, drinks: readonly string[] = []): Promise<void> {
    await this.finger.tap(this.floor.tile(table));
    for (const drink of drinks) {
      await this.finger.tap(this.floor.sheet.getByTestId(`drink-${drink}`));
    }
    await this.touch(this.floor.sheet.getByTestId(`guests-${guests}`));
    await this.gone();
    this.tally.tables.visits += 1;
    this.tally.tables.guests += guests;
  }

  /** The tile's own next step, at one table after the other. */
  async tapAll(tables: readonly string[], from: string, to: string): Promise<void> {
    await this.all(tables, from);
    for (const table of tables) await this.touch(this.floor.tile(table));
    await this.all(tables, to);
  }

  async countButts(table: string, butts: number): Promise<void> {
    await this.open(table);
    for (let one = 0; one < butts; one += 1) await this.touch(this.act('butt-more'));
    const shown = this.floor.sheet.getByTestId('butts');
    await soon(async () => Number.parseInt(await shown.innerText(), 10)).toBe(butts);
    await this.floor.close();
  }

  /** Keeps pictures, and what is cut, too small or faulty. */
  async lookAt(name: string): Promise<void> {
    const { page, picture } = this.kiosk;
    await picture(name, async ({ width }) => {
      this.wrong.push(...(await cutParts(page)).map((part) => `${name} at ${width}: ${part}`));
    });
    const found = [...(await smallTargets(page)), ...(await seriousFaults(page))];
    this.wrong.push(...found.map((fault) => `${name}: ${fault}`));
  }

  /** The journal's last line: how many commands the station has taken. */
  async taken(): Promise<number> {
    const answer = await this.kiosk.page.evaluate(() =>
      (window as unknown as { station: Bridge }).station.ask({
        kind: 'query',
        name: 'journal.recent',
        with: { limit: 1 },
      }),
    );
    const [last] = (answer as { value: { event: number }[] }).value;
    return last?.event ?? 0;
  }
}
