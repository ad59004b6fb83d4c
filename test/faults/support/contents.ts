import { createHash } from 'node:crypto';
import type { ReadDb } from '../../../electron/store/database';

/**
 * What is drawn at random, or follows from it: the chain's own check looks after these. And what
 * no command leaves behind: wrong PINs.
 */
const BY_CHANCE = new Set([
  'pin.failures',
  'ledger_entry.id',
  'ledger_entry.hash',
  'ledger_entry.prev_hash',
  'journal.reply',
  'month_close.head_hash',
  'pin.hash',
]);

const tablesOf = (db: ReadDb): string[] =>
  db
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'audit' ORDER BY name`,
    )
    .map(({ name }) => name);

const columnsOf = (db: ReadDb, table: string): string[] =>
  db
    .all<{ name: string }>(`SELECT name FROM pragma_table_info(:table) ORDER BY cid`, { table })
    .map(({ name }) => name);

/** Everything that a station holds, as a digest: equal after the same commands, in any process. */
export function digestOf(db: ReadDb): string {
  const hash = createHash('sha256');
  for (const table of tablesOf(db)) {
    const names = columnsOf(db, table).filter((name) => !BY_CHANCE.has(`${table}.${name}`));
    const rows = db.all(`SELECT ${names.join()} FROM ${table} ORDER BY ${names.join()}`);
    hash.update(`${table} ${JSON.stringify(rows)}\n`);
  }
  return hash.digest('hex');
}

/** How many commands a station has carried out. */
export const doneIn = (db: ReadDb): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM journal`)?.n ?? 0;
