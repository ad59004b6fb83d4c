import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Station } from '../../../electron/station/station';
import { openSession } from '../../../electron/station/session';
import { troubleOf } from '../../../electron/station/opening-trouble';
import { testClock } from '../../../electron/clock';
import { MANAGER } from '../../support/station';
import { commandAt } from '../support/commands';
import { openControl } from '../support/control';
import { doneIn } from '../support/contents';
import { checkFolder, openCheaply, openReference } from '../support/images';

/**
 * A station whose disk fills up, and has room again: what it answers meanwhile, and what it holds
 * afterwards, as one line of JSON. The disk is a small one, or the shim's quota.
 */
const [, , root = '', controlFile = ''] = process.argv;
const data = join(root, 'data');
const ballast = join(root, 'ballast');

/** Leaves so many bytes, or all that there are. */
function fillingByQuota() {
  const control = openControl(controlFile);
  return { fill: () => control.allow(200_000), empty: () => void control.disarm() };
}

function fillingByBallast() {
  return {
    fill: () => {
      for (let bytes = 1 << 20; bytes >= 4096;) {
        try {
          writeFileSync(ballast, Buffer.alloc(bytes), { flag: 'a' });
        } catch {
          bytes >>= 1;
        }
      }
    },
    empty: () => rmSync(ballast, { force: true }),
  };
}

const { fill, empty } = controlFile === '' ? fillingByBallast() : fillingByQuota();

let accepted = 0;

/** Gives commands until one is refused, or so many were accepted; answers the refusal. */
function work(station: Station, most: number) {
  for (let given = 0; given < most; given += 1) {
    const answer = station.perform(commandAt(accepted));
    if (!answer.ok) return answer.error;
    accepted += 1;
  }
  return null;
}

const readable = (station: Station): boolean =>
  station.ask({ name: 'station.get', with: {}, asker: null, nowMs: Date.now() }).ok;

/** Why the station does not open, or null. */
function whyClosed(): string | null {
  try {
    openCheaply(data).close();
    return null;
  } catch (error) {
    return troubleOf(error, data).kind;
  }
}

async function triesOnFullDisk(station: Station): Promise<string[]> {
  const session = openSession(station, testClock(Date.parse('2026-10-01T09:00:00+08:00')));
  const codes: string[] = [];
  for (let tried = 0; tried < 6; tried += 1) {
    const answer = await session.unlock(MANAGER, '000000');
    codes.push(answer.ok ? 'ok' : answer.error.code);
  }
  return codes;
}

async function run() {
  const reference = openReference();
  let station = openCheaply(data);
  work(station, 40);
  fill();
  const refusal = work(station, 1000);
  const whileFull = accepted;
  const again = [1, 2, 3].map(() => work(station, 1)?.code);
  const read = readable(station);
  const unlocking = await triesOnFullDisk(station);
  station.close();
  const reopening = whyClosed();
  empty();
  const found = checkFolder(data, { acked: accepted, reference });
  accepted += 1;
  station = openCheaply(data);
  const recovered = work(station, 10) === null;
  const all = doneIn(station.db) === accepted;
  station.close();
  reference.close();
  return { refusal, whileFull, again, read, unlocking, reopening, found, recovered, all };
}

void run().then((told) => process.stdout.write(`${JSON.stringify(told)}\n`));
