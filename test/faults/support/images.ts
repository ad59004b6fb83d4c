import { rmSync } from 'node:fs';
import { hashPin } from '../../../electron/station/pins';
import { openStation, type Station } from '../../../electron/station/station';
import { verifyStation } from '../../../electron/station/verify';
import { isWhole } from '../../../electron/store/integrity';
import { commandAt } from './commands';
import { digestOf, doneIn } from './contents';
import { scratchFolder } from './scratch';

const CHEAP = { N: 2, r: 1, p: 1 };

/** A station whose PINs cost nothing. */
export const openCheaply = (folder: string): Station =>
  openStation(folder, { hashPin: (pin) => hashPin(pin, CHEAP) });

/** A station that nothing befalls: what it holds after each number of commands. */
export interface Reference {
  digestAt: (commands: number) => string;
  close: () => void;
}

/** `each` number can be asked for again; otherwise they rise, which costs a look at those alone. */
export function openReference(each = true): Reference {
  const folder = scratchFolder('reference');
  const station = openCheaply(folder);
  const digests = new Map<number, string>();
  let done = 0;
  const digest = () => digests.set(done, digestOf(station.db));
  return {
    digestAt: (commands) => {
      for (; done < commands; done += 1) {
        if (each) digest();
        const answer = station.perform(commandAt(done));
        if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);
      }
      if (done === commands) digest();
      const found = digests.get(commands);
      if (found === undefined) throw new Error(`nobody looked after ${commands} commands`);
      return found;
    },
    close: () => {
      station.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Fault = 'lost' | 'half' | 'corrupt';

export interface Found {
  fault: Fault;
  what: string;
}

/** What a folder has to hold: all that was acknowledged, and the one command under way or not. */
export interface Expected {
  acked: number;
  reference: Reference;
}

/** What is wrong with a station, or how many commands it has carried out once it went on. */
export type Checked = { fault: null; done: number } | Found;

function checkStation(station: Station, { acked, reference }: Expected): Checked {
  const { db } = station;
  const done = doneIn(db);
  if (done < acked) return { fault: 'lost', what: `${done} of ${acked} are there` };
  if (!isWhole(db)) return { fault: 'corrupt', what: 'integrity_check' };
  const check = verifyStation(db);
  if (!check.ok) return { fault: 'corrupt', what: `chain at ${check.seq}: ${check.reason}` };
  if (done > acked + 1) return { fault: 'half', what: `${done} where ${acked} were answered` };
  if (digestOf(db) !== reference.digestAt(done)) {
    return { fault: 'half', what: `not as after ${done}` };
  }
  const next = station.perform(commandAt(done));
  if (!next.ok) return { fault: 'corrupt', what: `it does not go on: ${next.error.code}` };
  return { fault: null, done: done + 1 };
}

/** Opens a folder as the app does, and holds it against what it has to hold; then goes on by one. */
export function checkFolder(folder: string, expected: Expected): Checked {
  try {
    const station = openCheaply(folder);
    try {
      return checkStation(station, expected);
    } finally {
      station.close();
    }
  } catch (error) {
    return { fault: 'corrupt', what: String(error) };
  }
}
