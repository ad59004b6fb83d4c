import Sqlite from 'better-sqlite3';
import type { Station } from '../../electron/station/station';
import type { Work } from './turns';

const SETTINGS = ['journal_mode', 'synchronous', 'wal_autocheckpoint', 'mmap_size', 'cache_size'];

/** A database with a station's own settings and plain tables. */
export function openRaw(station: Station, file: string): Sqlite.Database {
  const raw = new Sqlite(file);
  for (const name of SETTINGS) {
    const row = station.db.get<Record<string, string | number>>(`PRAGMA ${name}`);
    const value = row && Object.values(row)[0];
    if (value === undefined) continue;
    raw.pragma(`${name} = ${value}`);
    if (raw.pragma(name, { simple: true }) !== value) throw new Error(`${name} is not ${value}`);
  }
  raw.exec(`CREATE TABLE line (id INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, staff TEXT NOT NULL,
    command TEXT NOT NULL, payload TEXT NOT NULL) STRICT;
    CREATE TABLE row (id INTEGER PRIMARY KEY, payload TEXT NOT NULL) STRICT`);
  return raw;
}

export function rawInsert(raw: Sqlite.Database, payload: string): Work {
  const insert = raw.prepare(
    `INSERT INTO line (at_ms, staff, command, payload) VALUES (?, 'A001', 'table.refill', ?)`,
  );
  return () => insert.run(Date.now(), payload);
}
