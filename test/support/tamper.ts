import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Changes a data folder's database as one who has the file can: no trigger and no check holds. */
export function tamper(folder: string, work: (raw: Sqlite.Database) => void): string {
  const raw = new Sqlite(join(folder, 'station.db'));
  raw.pragma('foreign_keys = OFF');
  raw.pragma('ignore_check_constraints = ON');
  const triggers = raw.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).all();
  for (const { name } of triggers as { name: string }[]) raw.exec(`DROP TRIGGER ${name}`);
  work(raw);
  raw.close();
  return folder;
}
