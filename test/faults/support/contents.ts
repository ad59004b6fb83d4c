import { createHash } from 'node:crypto';
import type { ReadDb } from '../../../electron/store/database';

/** What is drawn at random, or follows from it: the chain's own check looks after these. */
const BY_CHANCE = new Set(['ledger_entry.id', 'ledger_entry.hash', 'ledger_entry.prev_hash']);
const ALSO_BY_CHANCE = new Set(['journal.reply', 'month_close.head_hash', 'pin.hash']);

const byChance = (name: string): boolean => BY_CHANCE.has(name) || ALSO_BY_CHANCE.has(name);

interface Column {
  table: string;
  name: string;
}

const columnsOf = (db: ReadDb): Column[] =>
  db.all<Column>(
    `SELECT m.name AS "table", c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid`,
  );

/** Everything that a station holds, as a digest: equal after the same commands, in any process. */
export function digestOf(db: ReadDb): string {
  const hash = createHash('sha256');
  const byTable = Map.groupBy(columnsOf(db), ({ table }) => table);
  for (const [table, columns] of byTable) {
    const names = columns.map(({ name }) => name).filter((name) => !byChance(`${table}.${name}`));
    const rows = db.all(`SELECT ${names.join()} FROM ${table} ORDER BY ${names.join()}`);
    hash.update(`${table} ${JSON.stringify(rows)}\n`);
  }
  return hash.digest('hex');
}

/** How many commands a station has carried out. */
export const doneIn = (db: ReadDb): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM journal`)?.n ?? 0;
