import { rmSync } from 'node:fs';
import { newFolder } from '../../support/app';
import { cutParts, seriousFaults, smallTargets } from '../pages/ease-of-use';
import { openKiosk, type Kiosk } from '../pages/kiosk';

/** The journey: the app that runs, and what one step leaves to the next. */
export class Day {
  /** The station's data. */
  readonly folder = newFolder();
  /** The data as it lay there when the plug was pulled: the English journey goes on from it. */
  readonly folderThen = newFolder();
  /** A folder with nothing in it, for another first run. */
  readonly folderNew = newFolder();
  /** The local time at which the power came back. */
  powerAt = '';
  /** The bundle's files as the screen listed them. */
  listed: string[] = [];
  /** What was wrong with each screen that was looked at: by axe, by thumb, by eye. */
  readonly faults: Record<string, string[]> = {};
  readonly small: Record<string, string[]> = {};
  readonly cut: Record<string, string[]> = {};
  #kiosk: Kiosk | undefined;

  get kiosk(): Kiosk {
    if (!this.#kiosk) throw new Error('the app has not been started');
    return this.#kiosk;
  }

  async open(folder: string, at: string): Promise<Kiosk> {
    this.#kiosk = await openKiosk(folder, at);
    return this.#kiosk;
  }

  async close(): Promise<void> {
    await this.#kiosk?.close().catch(() => undefined);
  }

  /** Closes the app and leaves nothing behind. */
  async end(): Promise<void> {
    await this.close();
    for (const folder of [this.folder, this.folderThen, this.folderNew]) {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Keeps a picture of the screen at both sizes, and what eye and thumb find wrong with it. */
  async keep(name: string): Promise<void> {
    const { page, picture } = this.kiosk;
    await picture(name, async ({ width }) => {
      this.cut[`${name} at ${width}`] = await cutParts(page);
    });
    this.small[name] = await smallTargets(page);
  }

  /** The same, and what axe finds: once for each screen is enough. */
  async lookAt(name: string): Promise<void> {
    await this.keep(name);
    this.faults[name] = await seriousFaults(this.kiosk.page);
  }
}
