import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../support/app';
import { openKiosk, type Kiosk } from '../pages/kiosk';
import { Looked } from '../pages/looked';
import { MONTH, STATION } from './prepared';

/** The anchor as a statement bears it, on paper outside the computer. */
export interface Paper {
  seq: number;
  hash: string;
}

/** What one step of the journey leaves to the next. */
export class Journey {
  readonly folder = newFolder();
  readonly bundle = join(this.folder, 'exports', `${STATION}-${MONTH}`);
  readonly looked = new Looked();
  paper: Paper = { seq: 0, hash: '' };
  readonly #folders = [this.folder];
  #kiosk: Kiosk | undefined;

  get kiosk(): Kiosk {
    if (!this.#kiosk) throw new Error('the app has not been started');
    return this.#kiosk;
  }

  /** A folder of its own for a copy that is tampered with. */
  newFolder(): string {
    const folder = newFolder();
    this.#folders.push(folder);
    return folder;
  }

  async open(folder: string, at: string): Promise<Kiosk> {
    await this.close();
    this.#kiosk = await openKiosk(folder, at);
    return this.#kiosk;
  }

  async close(): Promise<void> {
    await this.#kiosk?.close().catch(() => undefined);
    this.#kiosk = undefined;
  }

  /** Keeps a picture of where it went wrong. */
  async fail(): Promise<void> {
    await this.#kiosk?.picture('failed-ledger').catch(() => undefined);
  }

  async end(): Promise<void> {
    await this.close();
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }

  lookAt = (name: string): Promise<void> => this.looked.at(this.kiosk, name);

  keep = (name: string): Promise<void> => this.looked.keep(this.kiosk, name);
}
