import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { isWhole } from '../store/integrity';
import { openFileForReading, settleCopy } from '../store/open';
import { verifyStation } from './verify';

function makeDurable(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Errors: where the file is not a whole station database with a whole chain. */
function refuseDamaged(path: string): void {
  const { db, close } = openFileForReading(path);
  try {
    if (!isWhole(db)) throw new Error(`${path} is damaged`);
    const check = verifyStation(db);
    if (!check.ok) throw new Error(`the chain in ${path} breaks at ${check.seq}: ${check.reason}`);
  } finally {
    close();
  }
}

/**
 * A copy of a station's database under a name that it gets only once it is whole, chain and all,
 * and durable. Errors: where the copy is damaged or cannot be written; nothing is left then.
 */
export async function copyChecked(copy: (to: string) => Promise<void>, to: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  const draft = `${to}.draft`;
  rmSync(draft, { force: true });
  try {
    await copy(draft);
    settleCopy(draft);
    refuseDamaged(draft);
    makeDurable(draft);
    renameSync(draft, to);
  } finally {
    for (const tail of ['', '-wal', '-shm', '-journal']) rmSync(draft + tail, { force: true });
  }
}
