import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Takes the triggers away; answers how to put them back. */
export function withoutTriggers(raw: Sqlite.Database): () => void {
  const triggers = raw
    .prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all() as { name: string; sql: string }[];
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
  return () => {
    for (const { sql } of triggers) raw.exec(sql);
  };
}

/**
 * Changes a data folder's database as one who has the file can: no trigger and no check holds. The
 * triggers stand again afterwards, since the app looks for them when it starts.
 */
export function tamper(folder: string, work: (raw: Sqlite.Database) => void): string {
  const raw = new Sqlite(join(folder, 'station.db'));
  raw.pragma('foreign_keys = OFF');
  raw.pragma('ignore_check_constraints = ON');
  const putBack = withoutTriggers(raw);
  work(raw);
  putBack();
  raw.close();
  return folder;
}
