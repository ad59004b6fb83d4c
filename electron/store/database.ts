import Sqlite from 'better-sqlite3';
import type BetterSqlite3 from 'better-sqlite3';
import { refuseUnguarded } from './guard';

type Value = string | number | null;
export type Values = Record<string, Value>;

/** A handle that can only be read from. Columns come back as the SQL names them. */
export interface ReadDb {
  readonly path: string;
  get: <Row>(sql: string, values?: Values) => Row | undefined;
  all: <Row>(sql: string, values?: Values) => Row[];
  iterate: <Row>(sql: string, values?: Values) => IterableIterator<Row>;
  /** Reads that belong together, from one moment, whatever another process writes meanwhile. */
  snapshot: <T>(work: () => T) => T;
}

/** The one handle that writes. Functions take it first, and only where they write. */
export interface WriteDb extends ReadDb {
  /** Answers how many rows changed. */
  run: (sql: string, values?: Values) => number;
  /** All or nothing; inside another transaction it is a savepoint of that one. */
  transaction: <T>(work: () => T) => T;
}

const diskFailed = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError && /^SQLITE_(IOERR|FULL)/.test(error.code);

/** True where it could be written; the disk may fail again. */
function commitNothing(raw: BetterSqlite3.Database): boolean {
  try {
    raw.pragma(`user_version = ${Number(raw.pragma('user_version', { simple: true }))}`);
    return true;
  } catch {
    return false;
  }
}

/**
 * A commit whose sync failed is refused, yet its pages lie in the log and would come back with a
 * crash. A commit that changes nothing takes their place; on a disk that syncs no more, unsynced.
 */
function overwriteRefused(raw: BetterSqlite3.Database): void {
  if (commitNothing(raw)) return;
  raw.pragma('synchronous = OFF');
  commitNothing(raw);
  raw.pragma('synchronous = FULL');
}

function wholeOrNothing<T>(raw: BetterSqlite3.Database, work: () => T): T {
  const outermost = !raw.inTransaction;
  try {
    return work();
  } catch (error) {
    if (outermost && diskFailed(error)) overwriteRefused(raw);
    throw error;
  }
}

/** Statements are prepared once for each text: preparing costs more than most of them. */
export function databaseOver(raw: BetterSqlite3.Database): WriteDb {
  const statements = new Map<string, BetterSqlite3.Statement>();
  // One wrapper for all transactions: making it costs as much as a statement.
  const wrapped = raw.transaction((work: () => unknown) => work());

  function prepare(sql: string): BetterSqlite3.Statement {
    refuseUnguarded(sql);
    return raw.prepare(sql);
  }

  function statement(sql: string): BetterSqlite3.Statement {
    let found = statements.get(sql);
    if (!found) {
      found = prepare(sql);
      statements.set(sql, found);
    }
    return found;
  }

  return {
    path: raw.name,
    get: <Row>(sql: string, values: Values = {}) => statement(sql).get(values) as Row | undefined,
    all: <Row>(sql: string, values: Values = {}) => statement(sql).all(values) as Row[],
    iterate: <Row>(sql: string, values: Values = {}) =>
      // A statement being walked cannot be run again, so a walk has its own.
      prepare(sql).iterate(values) as IterableIterator<Row>,
    snapshot: <T>(work: () => T) => wrapped.deferred(work) as T,
    run: (sql, values = {}) => statement(sql).run(values).changes,
    transaction: <T>(work: () => T) => wholeOrNothing(raw, () => wrapped.immediate(work) as T),
  };
}
