import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { EMPTY_HEAD, type Head } from '../../shared/domain/ledger';
import { databaseOver, type WriteDb } from './database';
import { wordsOf } from './entry-words';
import type { EntryRow } from './ledger';

/** Beside the database: nothing of its own is in it, and whoever deletes it loses nothing. */
export const INDEX_FILE = 'search.db';

const SHAPE = `
  CREATE VIRTUAL TABLE IF NOT EXISTS entry USING fts5 (
    words, content = '', detail = none, columnsize = 0, tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE IF NOT EXISTS word USING fts5vocab (entry, row);
  -- The last entry that is in it, by which it is known to be of this ledger.
  CREATE TABLE IF NOT EXISTS head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
`;

export type Direction = 'ASC' | 'DESC';

/** Entries with a number above one, up to another. */
export interface Span {
  above: number;
  upTo: number;
}

/** Which entries have which words; made from the ledger, a little later than it. */
export interface EntryIndex {
  /** The last entry that is in it. */
  head: () => Head;
  /** Puts the entries that follow into it. */
  add: (rows: readonly EntryRow[]) => void;
  /** The numbers of entries that have the words of an FTS5 question, in order. */
  find: (match: string, span: Span, direction: Direction, limit: number) => number[];
  /** The words that entries have, from one to another, in order. */
  wordsBetween: (least: string, most: string) => string[];
  close: () => void;
}

function indexOver(db: WriteDb, close: () => void): EntryIndex {
  return {
    head: () => db.get<Head>(`SELECT seq, hash FROM head`) ?? EMPTY_HEAD,
    add: (rows) =>
      db.transaction(() => {
        for (const row of rows) {
          db.run(`INSERT INTO entry (rowid, words) VALUES (:seq, :words)`, {
            seq: row.seq,
            words: wordsOf(row),
          });
        }
        const { seq, hash } = rows.at(-1) ?? EMPTY_HEAD;
        db.run(`INSERT OR REPLACE INTO head (id, seq, hash) VALUES (1, :seq, :hash)`, {
          seq,
          hash,
        });
      }),
    find: (match, { above, upTo }, direction, limit) =>
      db
        .all<{ seq: number }>(
          `SELECT rowid AS seq FROM entry
           WHERE entry MATCH :match AND rowid > :above AND rowid <= :upTo
           ORDER BY rowid ${direction} LIMIT :limit`,
          { match, above, upTo, limit },
        )
        .map(({ seq }) => seq),
    wordsBetween: (least, most) =>
      db
        .all<{ term: string }>(`SELECT term FROM word WHERE term >= :least AND term <= :most`, {
          least,
          most,
        })
        .map(({ term }) => term),
    close,
  };
}

function opened(path: string): EntryIndex {
  const raw = new Sqlite(path);
  try {
    // It may lose its end at power loss, which is then read again; it is never half.
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = NORMAL');
    raw.exec(SHAPE);
    return indexOver(databaseOver(raw), () => raw.close());
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** An empty index in place of one that is damaged or of another ledger. */
export function renewEntryIndex(folder: string): EntryIndex {
  try {
    for (const tail of ['', '-wal', '-shm']) {
      rmSync(join(folder, INDEX_FILE) + tail, { force: true });
    }
    return opened(join(folder, INDEX_FILE));
  } catch {
    // On a disk that takes nothing it lives for as long as the app does.
    return opened(':memory:');
  }
}

/** The index of a data folder, made where there is none that can be read. */
export function openEntryIndex(folder: string): EntryIndex {
  try {
    return opened(join(folder, INDEX_FILE));
  } catch {
    return renewEntryIndex(folder);
  }
}
