import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/**
 * Changes a data folder's database as one who has the file can: no trigger and no check holds. The
 * triggers are put back afterwards, as by somebody who knows that the app looks for them.
 */
export function tamper(folder: string, work: (raw: Sqlite.Database) => void): string {
  const raw = new Sqlite(join(folder, 'station.db'));
  raw.pragma('foreign_keys = OFF');
  raw.pragma('ignore_check_constraints = ON');
  const triggers = raw
    .prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all() as { name: string; sql: string }[];
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
  work(raw);
  for (const { sql } of triggers) raw.exec(sql);
  raw.close();
  return folder;
}
