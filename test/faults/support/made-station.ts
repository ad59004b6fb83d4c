import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyChecked } from '../../../electron/station/backup';
import { commandAt } from './commands';
import { digestOf } from './contents';
import { openCheaply } from './images';
import { scratchFolder } from './scratch';

/** A station with some work behind it, for tests that damage copies of it. */
export interface MadeStation {
  /** How many commands it has carried out. */
  done: number;
  /** What it holds after them, and after all but the last. */
  digest: string;
  digestBefore: string;
  /** As it lies once closed, with two backups: the older one is whole, the newer one is cut off. */
  closed: string;
  /** As a crash leaves it: everything is in the log still. */
  crashed: string;
  path: (name: string) => string;
  copyOf: (folder: string) => string;
  remove: () => void;
}

const DONE = 60;

/** The whole one of its backups. */
export const GOOD_BACKUP = 'backups/GZ01-20261001T120000Z-daily.db';

export async function makeStation(): Promise<MadeStation> {
  const folder = scratchFolder('made');
  const path = (name: string) => join(folder, name);
  const [closed, crashed] = [path('closed'), path('crashed')];
  const station = openCheaply(closed);
  let digestBefore = '';
  for (let done = 0; done < DONE; done += 1) {
    digestBefore = digestOf(station.db);
    const answer = station.perform(commandAt(done));
    if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);
  }
  const digest = digestOf(station.db);
  const good = join(closed, GOOD_BACKUP);
  await copyChecked(station.copyTo, good);
  const newer = 'GZ01-20261002T120000Z-daily.db';
  writeFileSync(join(closed, 'backups', newer), readFileSync(good).subarray(0, 20_000));
  cpSync(closed, crashed, { recursive: true });
  rmSync(join(crashed, 'station.db-shm'));
  station.close();
  let copies = 0;
  return {
    done: DONE,
    digest,
    digestBefore,
    closed,
    crashed,
    path,
    copyOf(from) {
      copies += 1;
      const copy = path(`copy-${copies}`);
      cpSync(from, copy, { recursive: true });
      return copy;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
