import type BetterSqlite3 from 'better-sqlite3';
import station from './migrations/0001-station.sql?raw';
import attachments from './migrations/0002-attachments.sql?raw';
import ledgerSpeed from './migrations/0003-ledger-speed.sql?raw';
import alarms from './migrations/0004-alarms.sql?raw';
import floor from './migrations/0005-floor.sql?raw';
import intervals from './migrations/0006-intervals.sql?raw';
import workLog from './migrations/0007-work-log.sql?raw';
import stock from './migrations/0008-stock.sql?raw';
import desk from './migrations/0009-desk.sql?raw';
import guide from './migrations/0010-guide.sql?raw';
import training from './migrations/0011-training.sql?raw';
import audit from './migrations/0012-audit.sql?raw';
import years from './migrations/0013-years.sql?raw';
import bar from './migrations/0014-bar.sql?raw';
import asItWas from './migrations/0015-as-it-was.sql?raw';

/** Numbered from 1, never edited after release; the number is the database's user_version. */
const migrations: readonly string[] = [
  station,
  attachments,
  ledgerSpeed,
  alarms,
  floor,
  intervals,
  workLog,
  stock,
  desk,
  guide,
  training,
  audit,
  years,
  bar,
  asItWas,
];

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
  // A bit that turned over may make it less than nothing: no step leads from there.
  const isKnown = version >= 0 && version <= migrations.length;
  if (!isKnown || (version > 0 && applicationId !== APPLICATION_ID)) {
    throw new ForeignDatabase({ version, applicationId });
  }
  return version;
}

/** True where the database's shape is that of this version of the app. */
export const isCurrent = (db: BetterSqlite3.Database): boolean =>
  versionOf(db) === migrations.length;

const countDangling = (db: BetterSqlite3.Database): number =>
  (db.pragma('foreign_key_check') as unknown[]).length;

/** Errors: where a step would leave more rows that refer to nothing than it found. */
function takeStep(db: BetterSqlite3.Database, done: number): void {
  const dangling = countDangling(db);
  db.exec(migrations[done] ?? '');
  if (countDangling(db) > dangling) throw new Error(`migration ${done + 1} lost rows`);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${done + 1}`);
}

/** Brings an empty or older database to this version, each step whole or not at all. */
export function migrate(db: BetterSqlite3.Database): void {
  if (isCurrent(db)) return;
  // A table that is made anew is gone for a moment, and with it what others refer to: the steps
  // count instead. Inside a transaction this setting does nothing.
  db.pragma('foreign_keys = OFF');
  try {
    for (let done = versionOf(db); done < migrations.length; done += 1) {
      db.transaction(() => takeStep(db, done)).immediate();
    }
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
