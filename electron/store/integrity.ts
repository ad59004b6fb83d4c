import type { ReadDb } from './database';

/** What SQLite itself finds; it is silent on most changed bytes, so the chain is checked as well. */
export const isWhole = (db: ReadDb): boolean => {
  const rows = db.all<{ integrity_check: string }>(`PRAGMA integrity_check`);
  return rows.length === 1 && rows[0]?.integrity_check === 'ok';
};
