import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Another process writes this data folder. */
export class Occupied extends Error {
  constructor(readonly folder: string) {
    super(`another process has ${folder}`);
    this.name = 'Occupied';
  }
}

/**
 * Makes this process the only writer of a data folder until it ends or releases it. The lock is
 * SQLite's own on a file beside the database: the system lets go of it however the process ends.
 */
export function takeOwnership(folder: string): () => void {
  const lock = new Sqlite(join(folder, 'station.lock'), { timeout: 0 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new Occupied(folder);
    }
    throw error;
  }
  return () => lock.close();
}
