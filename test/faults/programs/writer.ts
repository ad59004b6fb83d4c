import { openSync, writeSync } from 'node:fs';
import { commandAt } from '../support/commands';
import { doneIn } from '../support/contents';
import { openCheaply } from '../support/images';

/**
 * A station in a process of its own that a test may break: it goes on from where its folder is, and
 * acknowledges each command once it has been answered, by a line in the file of acknowledgements.
 */
const [, , folder = '', acks = '', until = '0', reopenAt = '0'] = process.argv;

const ackFile = acks === '-' ? 1 : openSync(acks, 'a');
let station = openCheaply(folder);
let done = doneIn(station.db);
while (done < Number(until)) {
  const answer = station.perform(commandAt(done));
  if (!answer.ok) throw new Error(`command ${done} refused: ${JSON.stringify(answer.error)}`);
  done += 1;
  writeSync(ackFile, `${done}\n`);
  // As the app does in a quiet moment: what stands in the log moves into the database.
  if (done % 40 === 0) station.settle();
  if (done === Number(reopenAt)) {
    station.close();
    station = openCheaply(folder);
  }
}
station.close();
