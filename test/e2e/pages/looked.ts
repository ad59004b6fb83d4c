import { cutParts, seriousFaults, smallTargets } from './ease-of-use';
import type { Kiosk } from './kiosk';

/** What was wrong with each screen that was looked at: by axe, by thumb, by eye. */
export class Looked {
  readonly #wrong: string[] = [];
  /** How many screens were looked at. */
  screens = 0;

  /** Keeps a picture at both sizes, and what eye and thumb find wrong with the screen. */
  async keep({ page, picture }: Kiosk, name: string): Promise<void> {
    await picture(name, async ({ width }) => {
      this.#add(`${name} at ${width}: cut`, await cutParts(page));
    });
    this.#add(`${name}: small`, await smallTargets(page));
    this.screens += 1;
  }

  /** The same, and what axe finds: once for each kind of screen is enough. */
  async at(kiosk: Kiosk, name: string): Promise<void> {
    await this.keep(kiosk, name);
    this.#add(`${name}: axe`, await seriousFaults(kiosk.page));
  }

  /** One line for each fault: where, and what. */
  get wrong(): readonly string[] {
    return this.#wrong;
  }

  #add(where: string, faults: readonly string[]): void {
    this.#wrong.push(...faults.map((fault) => `${where}: ${fault}`));
  }
}
