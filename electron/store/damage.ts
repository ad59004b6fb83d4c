import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { hasLostCommits } from './log-damage';
import { migrate } from './migrate';

/** What has befallen a station's database. */
export type Damage =
  /** The folder had a station, and its database is gone, or has nothing in it. */
  | 'missing'
  | 'empty'
  /** SQLite cannot make sense of the file. */
  | 'unreadable'
  /** What was recorded last is broken, and SQLite would leave it out. */
  | 'log'
  /** Tables or triggers are not those that the app has made: somebody else was there. */
  | 'schema';

/** The database is damaged. It is left as it is; nothing takes its place by itself. */
export class DamagedDatabase extends Error {
  constructor(
    readonly damage: Damage,
    readonly file: string,
    cause?: unknown,
  ) {
    super(`${file} is damaged: ${damage}`, { cause });
    this.name = 'DamagedDatabase';
  }
}

/** Tells that a station was here, once its database is gone. */
const MARK = 'station.made';
const MARK_TEXT = `这个文件夹里有水吧台的数据(station.db)。它若不见了,请从 backups 恢复,不要删除本文件。
This folder holds a station (station.db). Should that be gone, restore a backup; keep this file.
`;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Errors: DamagedDatabase where opening the file would hide what has been lost. */
export function refuseHiddenDamage(folder: string, file: string): void {
  const log = `${file}-wal`;
  if (sizeOf(file) === 0) {
    // A first start that was cut short leaves nothing worth keeping.
    const wasHere = existsSync(join(folder, MARK)) || sizeOf(log) > 0;
    if (wasHere) throw new DamagedDatabase(existsSync(file) ? 'empty' : 'missing', file);
  } else if (sizeOf(log) > 0 && hasLostCommits(readFileSync(log))) {
    throw new DamagedDatabase('log', file);
  } else if (!existsSync(log) && existsSync(`${file}-shm`)) {
    // SQLite takes the log away last: its index is never left without it, unless somebody took it.
    throw new DamagedDatabase('log', file);
  }
}

interface SchemaRow {
  type: string;
  name: string;
  sql: string | null;
}

/** SQLite words a statement anew where a migration changes a table: blanks and quotes may differ. */
const wording = (sql: string): string => sql.replaceAll(/--.*|["`\s]/g, '');

/** Every table, index and trigger that there is, as it was made. */
function shapeOf(db: Sqlite.Database): string {
  const rows = db
    .prepare<[], SchemaRow>(
      `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`,
    )
    .all();
  return rows.map(({ type, name, sql }) => `${type} ${name} ${wording(sql ?? '')}`).join('\n');
}

let ownShape: string | undefined;

/** The shape that the migrations make. */
function shapeOfMigrations(): string {
  if (ownShape === undefined) {
    const own = new Sqlite(':memory:');
    migrate(own);
    ownShape = shapeOf(own);
    own.close();
  }
  return ownShape;
}

/** Errors: DamagedDatabase where the tables or the append-only triggers are not the app's own. */
export function refuseOtherSchema(raw: Sqlite.Database, file: string): void {
  if (shapeOf(raw) !== shapeOfMigrations()) throw new DamagedDatabase('schema', file);
}

export function markStation(folder: string): void {
  const mark = join(folder, MARK);
  if (!existsSync(mark)) writeFileSync(mark, MARK_TEXT);
}

/** An error of opening, as damage where it is one: a file that is none, or that holds other tables. */
export function asDamage(error: unknown, file: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) {
    return new DamagedDatabase('unreadable', file, error);
  }
  return error.code === 'SQLITE_ERROR' ? new DamagedDatabase('schema', file, error) : error;
}
