import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandAt } from '../support/commands';
import { openControl, type Trouble } from '../support/control';
import { doneIn } from '../support/contents';
import { checkFolder, openCheaply, openReference } from '../support/images';

/**
 * Makes steps of the disk fail while a station works, one run a trouble, and tells what became of
 * it: one line of JSON a run. Everything happens below the folder that the shim watches.
 */
const [, , root = '', controlFile = '', troublesFile = ''] = process.argv;
const troubles = JSON.parse(readFileSync(troublesFile, 'utf8')) as Trouble[];

const ATTEMPTS = 14;
const control = openControl(controlFile);
const reference = openReference();
const data = join(root, 'data');
const image = join(root, 'image');

const copy = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
};

interface Work {
  /** How many commands have been accepted. */
  done: number;
  refusals: string[];
}

const codeOf = (error: unknown): string => `thrown ${String(error)}`;

/** Moves what stands in the log into the database; the heartbeat that does it lives with a failure. */
function settle(station: ReturnType<typeof openCheaply>): void {
  try {
    station.settle();
  } catch {
    // The next quiet moment tries again.
  }
}

/** Gives command after command, each again where it was refused. */
function work(station: ReturnType<typeof openCheaply>, from: number): Work {
  const told: Work = { done: from, refusals: [] };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt === ATTEMPTS / 2) settle(station);
    try {
      const answer = station.perform(commandAt(told.done));
      if (answer.ok) told.done += 1;
      else told.refusals.push(answer.error.code);
    } catch (error) {
      told.refusals.push(codeOf(error));
    }
  }
  return told;
}

/** A folder's fault where it does not hold what was accepted, and that alone. */
function faultOf(folder: string, acked: number): string | null {
  const found = checkFolder(folder, { acked, reference });
  if (found.fault !== null) return `${found.fault}: ${found.what}`;
  return found.done === acked + 1 ? null : 'posted though it was refused';
}

function run(trouble: Trouble) {
  copy(join(root, 'base'), data);
  const station = openCheaply(data);
  const before = doneIn(station.db);
  control.arm(trouble);
  const { done, refusals } = work(station, before);
  // As a crash at this moment would leave it, and as it is once closed, with the trouble over.
  const { seen, fired } = control.disarm();
  copy(data, image);
  const crashed = faultOf(image, done);
  station.close();
  const closed = faultOf(data, done);
  return { trouble, seen, fired, accepted: done - before, refusals, crashed, closed };
}

for (const trouble of troubles) process.stdout.write(`${JSON.stringify(run(trouble))}\n`);
reference.close();
