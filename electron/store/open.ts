import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { asDamage, markStation, refuseHiddenDamage, refuseOtherSchema } from './damage';
import { databaseOver, type ReadDb, type WriteDb } from './database';
import { makeDurable } from './durable';
import { takeOwnership } from './ownership';
import { isCurrent, migrate, versionOf } from './migrate';

/** The database's name inside the data folder. */
export const DATABASE_FILE = 'station.db';

/**
 * FULL, since NORMAL loses acknowledged commits at power loss; recursive_triggers, since
 * INSERT OR REPLACE walks past the append-only triggers without it.
 */
const SETTINGS: ReadonlyArray<
  readonly [name: string, asked: string | number, value: string | number]
> = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  // What is taken out of a record does not stay behind in its page.
  ['secure_delete', 'FAST', 2],
  ['mmap_size', 0, 0],
  ['busy_timeout', 2000, 2000],
  // Rarely of its own accord, since somebody waits then: quiet moments do it, see checkpoint.ts.
  ['wal_autocheckpoint', 4000, 4000],
];

function applySettings(db: Sqlite.Database): void {
  for (const [name, asked, value] of SETTINGS) {
    db.pragma(`${name} = ${asked}`);
    // Builds without mmap answer nothing.
    const found = db.pragma(name, { simple: true }) ?? value;
    if (found !== value) throw new Error(`sqlite setting ${name} is ${String(found)}`);
  }
}

/** A database that is open, and how to let it go. */
export interface Opened<Db> {
  db: Db;
  close: () => void;
  /** A consistent copy into a file that must not exist yet, while others read and write. */
  copyTo: (file: string) => Promise<void>;
}

function opened<Db extends ReadDb>(raw: Sqlite.Database, release: () => void): Opened<Db> {
  return {
    db: databaseOver(raw) as unknown as Db,
    close: () => {
      raw.close();
      release();
    },
    copyTo: async (file) => {
      await raw.backup(file);
    },
  };
}

/** True where an older version of the app made the database, and there is something in it. */
const isOlder = (raw: Sqlite.Database): boolean => versionOf(raw) > 0 && !isCurrent(raw);

/** Where an older database is kept as it was before it is changed, by its station's code. */
export type KeepBefore = (stationCode: string) => string;

/** Copies a database as it is under a name that it gets only once it is whole and durable. */
function keepOlder(raw: Sqlite.Database, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const draft = `${to}.draft`;
  rmSync(draft, { force: true });
  try {
    raw.prepare(`VACUUM INTO ?`).run(draft);
    const copy = new Sqlite(draft, { readonly: true });
    try {
      const found = copy.pragma('integrity_check', { simple: true });
      if (found !== 'ok') throw new Error(`the copy before the migration: ${String(found)}`);
    } finally {
      copy.close();
    }
    makeDurable(draft);
    renameSync(draft, to);
    makeDurable(dirname(to), 'r');
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Opens a data folder's database for this process alone, making and migrating it as needed.
 * Errors: Occupied where another process has it, ForeignDatabase where a newer app wrote it,
 * DamagedDatabase where it is damaged or gone: nothing new is made in its place.
 */
export function openForWriting(folder: string, keepBefore?: KeepBefore): Opened<WriteDb> {
  mkdirSync(folder, { recursive: true });
  const release = takeOwnership(folder);
  try {
    const file = join(folder, DATABASE_FILE);
    refuseHiddenDamage(folder, file);
    const raw = new Sqlite(file);
    try {
      applySettings(raw);
      if (keepBefore && isOlder(raw)) {
        const code = raw.prepare(`SELECT code FROM station`).pluck().get();
        keepOlder(raw, keepBefore(typeof code === 'string' ? code : 'station'));
      }
      migrate(raw);
      // A migration may have needed others.
      applySettings(raw);
      refuseOtherSchema(raw, file);
      markStation(folder);
      return opened(raw, release);
    } catch (error) {
      raw.close();
      throw asDamage(error, file);
    }
  } catch (error) {
    release();
    throw error;
  }
}

/** Makes a copied database a single file that can be read from anywhere, read-only media too. */
export function settleCopy(path: string): void {
  const raw = new Sqlite(path);
  try {
    raw.pragma('journal_mode = DELETE');
  } finally {
    raw.close();
  }
}

/**
 * Copies a database, of an older version of the app maybe, into a new file of this version.
 * Errors: NoDatabase, ForeignDatabase.
 */
export async function copyMigrated(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new NoDatabase(from);
  const source = new Sqlite(from, { readonly: true });
  try {
    source.pragma('trusted_schema = OFF');
    if (versionOf(source) === 0) throw new NoDatabase(from);
    await source.backup(to);
  } finally {
    source.close();
  }
  migrateCopy(to);
}

/** Brings a copy that nobody else has to this version's shape. */
export function migrateCopy(path: string): void {
  const copy = new Sqlite(path);
  try {
    applySettings(copy);
    migrate(copy);
  } finally {
    copy.close();
  }
}

/** There is no station in the folder. */
export class NoDatabase extends Error {
  constructor(readonly path: string) {
    super(`no database at ${path}`);
    this.name = 'NoDatabase';
  }
}

/** The database is of an older version of the app, which has to open it once. */
export class OlderDatabase extends Error {
  constructor(readonly path: string) {
    super('the database is of an older version: open the app once');
    this.name = 'OlderDatabase';
  }
}

/**
 * Opens a database file to read, beside whoever writes it.
 * Errors: NoDatabase, ForeignDatabase, OlderDatabase.
 */
export function openFileForReading(path: string): Opened<ReadDb> {
  if (!existsSync(path)) throw new NoDatabase(path);
  const raw = new Sqlite(path, { readonly: true });
  try {
    raw.pragma('trusted_schema = OFF');
    raw.pragma('cell_size_check = ON');
    if (!isCurrent(raw)) throw new OlderDatabase(path);
    return opened(raw, () => {});
  } catch (error) {
    raw.close();
    throw error;
  }
}

export const openForReading = (folder: string): Opened<ReadDb> =>
  openFileForReading(join(folder, DATABASE_FILE));
