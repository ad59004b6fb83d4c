import type BetterSqlite3 from 'better-sqlite3';

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

/** Statements are prepared once for each text: preparing costs more than most of them. */
export function databaseOver(raw: BetterSqlite3.Database): WriteDb {
  const statements = new Map<string, BetterSqlite3.Statement>();
  // One wrapper for all transactions: making it costs as much as a statement.
  const wrapped = raw.transaction((work: () => unknown) => work());

  function statement(sql: string): BetterSqlite3.Statement {
    let found = statements.get(sql);
    if (!found) {
      found = raw.prepare(sql);
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
      raw.prepare(sql).iterate(values) as IterableIterator<Row>,
    snapshot: <T>(work: () => T) => wrapped.deferred(work) as T,
    run: (sql, values = {}) => statement(sql).run(values).changes,
    transaction: <T>(work: () => T) => wrapped.immediate(work) as T,
  };
}
