import { rmSync } from 'node:fs';
import { cutParts, seriousFaults, smallTargets } from '../pages/ease-of-use';
import { openKiosk, type Kiosk } from '../pages/kiosk';

/** The app on a folder of its own, and what was wrong with the screens that were looked at. */
export class Visit {
  #kiosk: Kiosk | undefined;
  #folder = '';
  readonly #found: string[] = [];

  get kiosk(): Kiosk {
    if (!this.#kiosk) throw new Error('the app has not been started');
    return this.#kiosk;
  }

  async open(folder: string, at: string): Promise<void> {
    this.#folder = folder;
    this.#kiosk = await openKiosk(folder, at);
  }

  async end(): Promise<void> {
    await this.#kiosk?.close().catch(() => undefined);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Keeps a picture at both sizes. */
  async keep(name: string): Promise<void> {
    await this.kiosk.picture(name);
  }

  /** The same, and what eye, thumb and axe find wrong with the screen. */
  async lookAt(name: string): Promise<void> {
    const { page, picture } = this.kiosk;
    const note = (lines: readonly string[]): void => {
      this.#found.push(...lines.map((line) => `${name}: ${line}`));
    };
    await picture(name, async () => note(await cutParts(page)));
    note(await smallTargets(page));
    note(await seriousFaults(page));
  }

  /** All that was found so far. */
  wrong(): readonly string[] {
    return this.#found;
  }
}
