import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Head } from '../../shared/domain/ledger';
import { makeDurable } from '../store/durable';
import { isWhole } from '../store/integrity';
import { openFileForReading, settleCopy } from '../store/open';
import { verifyStation } from './verify';

/** The chain's end in a copy. Errors: where it is not a whole station database with a whole chain. */
export function checkCopy(path: string): Head {
  const { db, close } = openFileForReading(path);
  try {
    if (!isWhole(db)) throw new Error(`${path} is damaged`);
    const check = verifyStation(db);
    if (!check.ok) throw new Error(`the chain in ${path} breaks at ${check.seq}: ${check.reason}`);
    return check.head;
  } finally {
    close();
  }
}

/**
 * A copy of a station's database under a name that it gets only once it is whole, chain and all,
 * and durable. Errors: where the copy is damaged or cannot be written; nothing is left then.
 */
export async function copyChecked(copy: (to: string) => Promise<void>, to: string): Promise<void> {
  // A database in use would go on being written where nobody finds it.
  if (existsSync(`${to}-wal`)) throw new Error(`${to} is a database in use`);
  mkdirSync(dirname(to), { recursive: true });
  const draft = `${to}.draft`;
  rmSync(draft, { force: true });
  try {
    await copy(draft);
    settleCopy(draft);
    makeDurable(draft);
    checkCopy(draft);
    renameSync(draft, to);
    makeDurable(dirname(to), 'r');
  } finally {
    for (const tail of ['', '-wal', '-shm', '-journal']) rmSync(draft + tail, { force: true });
  }
}
