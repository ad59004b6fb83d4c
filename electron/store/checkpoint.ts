import type { WriteDb } from './database';

/** Moves what stands in the log into the database itself, as far as no reader needs it there. */
export const checkpoint = (db: WriteDb): void => {
  db.get(`PRAGMA wal_checkpoint(PASSIVE)`);
};
