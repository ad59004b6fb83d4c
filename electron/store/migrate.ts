import type BetterSqlite3 from 'better-sqlite3';
import station from './migrations/0001-station.sql?raw';
import floor from './migrations/0005-floor.sql?raw';

/** Numbered from 1, never edited after release; the number is the database's user_version. */
const migrations: readonly string[] = [station, floor];

/** Marks the file as a station's ('WBST'). */
const APPLICATION_ID = 0x57425354;

/** The database was written by a newer version of the app, or is not a station's at all. */
export class ForeignDatabase extends Error {
  constructor(readonly found: { version: number; applicationId: number }) {
    super(`database version ${found.version}, known up to ${migrations.length}`);
    this.name = 'ForeignDatabase';
  }
}

const pragmaNumber = (db: BetterSqlite3.Database, name: string): number =>
  Number(db.pragma(name, { simple: true }));

/** The version of a database's shape; errors: ForeignDatabase where it is not ours to read. */
export function versionOf(db: BetterSqlite3.Database): number {
  const version = pragmaNumber(db, 'user_version');
  const applicationId = pragmaNumber(db, 'application_id');
  if (version > migrations.length || (version > 0 && applicationId !== APPLICATION_ID)) {
    throw new ForeignDatabase({ version, applicationId });
  }
  return version;
}

/** True where the database's shape is that of this version of the app. */
export const isCurrent = (db: BetterSqlite3.Database): boolean =>
  versionOf(db) === migrations.length;

/** Brings an empty or older database to this version, each step whole or not at all. */
export function migrate(db: BetterSqlite3.Database): void {
  for (let done = versionOf(db); done < migrations.length; done += 1) {
    db.transaction(() => {
      db.exec(migrations[done] ?? '');
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${done + 1}`);
    })();
  }
}
