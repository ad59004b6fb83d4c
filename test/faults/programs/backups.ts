import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { testClock } from '../../../electron/clock';
import { openBackupKeeper } from '../../../electron/backup-keeper';
import { copyStation } from '../../../electron/start-backup';
import { prepareRestore } from '../../../electron/station/backups';
import { commandAt } from '../support/commands';
import { openCheaply } from '../support/images';

/**
 * A station that makes backups into its folder and a second place, and is then restored from the
 * first of them; the last backup is made with the second place gone. What is done is acknowledged, a
 * line each: backup N, alone N, restored.
 */
const [, , root = ''] = process.argv;
const data = join(root, 'data');
const second = join(root, 'second');
mkdirSync(second, { recursive: true });

/** Of one day only the newest is kept. */
const DAY_MS = 86_400_000;

const ackFile = openSync(join(root, 'acks'), 'a');
const acknowledge = (line: string): void => void writeSync(ackFile, `${line}\n`);

async function run(): Promise<void> {
  let place: string | null = second;
  const station = openCheaply(data);
  const clock = testClock(Date.parse('2026-10-01T20:00:00+08:00'));
  const keeper = openBackupKeeper({
    station,
    dataFolder: data,
    clock,
    copy: copyStation,
    second: () => place,
    report: (error) => {
      throw error;
    },
    tell: () => undefined,
  });
  let done = 0;
  for (const until of [20, 30, 40]) {
    if (until === 40) place = null;
    for (; done < until; done += 1) {
      const answer = station.perform(commandAt(done));
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    }
    await keeper.make('manual');
    acknowledge(`${place === null ? 'alone' : 'backup'} ${done}`);
    clock.advance(DAY_MS);
  }
  const [first] = keeper.state().backups.toReversed();
  station.close();
  const prepared = await prepareRestore(join(data, 'backups', first?.name ?? ''), data);
  prepared.finish();
  acknowledge('restored');
}

void run();
