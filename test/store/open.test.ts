import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WriteDb } from '../../electron/store/database';
import { ForeignDatabase } from '../../electron/store/migrate';
import {
  DATABASE_FILE,
  NoDatabase,
  openForReading,
  openForWriting,
} from '../../electron/store/open';
import { Occupied } from '../../electron/store/ownership';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waterbar-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, DATABASE_FILE);

/** Does something to the database file as a stranger would, past the store. */
function asStranger(work: (raw: Sqlite.Database) => void): void {
  const raw = new Sqlite(file());
  work(raw);
  raw.close();
}

/** Answers the version that the database had. */
function setVersion(version: number): number {
  let before = 0;
  asStranger((raw) => {
    before = Number(raw.pragma('user_version', { simple: true }));
    raw.pragma(`user_version = ${version}`);
  });
  return before;
}

describe('a database that is opened', () => {
  it('is called station.db, and is made with its folder where there is none', () => {
    const deeper = join(folder, 'not', 'yet', 'there');
    openForWriting(deeper).close();
    expect(readFileSync(join(deeper, 'station.db')).subarray(0, 15).toString()).toBe(
      'SQLite format 3',
    );
  });

  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['recursive_triggers', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['secure_delete', 2],
    ['mmap_size', 0],
  ])('reads back %s as %s', (name, value) => {
    const { db, close } = openForWriting(folder);
    const row = db.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? { [name]: value };
    close();
    expect(Object.values(row)).toEqual([value]);
  });

  it('has nothing but STRICT tables', () => {
    const { db, close } = openForWriting(folder);
    const tables = db.all<{ name: string; strict: number }>(`PRAGMA table_list`);
    close();
    const own = tables.filter(({ name }) => !name.startsWith('sqlite_'));
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  it('keeps what was written when it is opened again', () => {
    const first = openForWriting(folder);
    first.db.run(`INSERT INTO setting (key, value) VALUES ('k', '1')`);
    first.close();
    const second = openForWriting(folder);
    expect(second.db.all(`SELECT key, value FROM setting`)).toEqual([{ key: 'k', value: '1' }]);
    second.close();
  });
});

describe('values that do not fit', () => {
  let db: WriteDb;
  let close: () => void;
  beforeEach(() => ({ db, close } = openForWriting(folder)));
  afterEach(() => close());

  it.each([
    ['a text where a number belongs', `INSERT INTO clock (id, newest_at_ms) VALUES (1, 'soon')`],
    ['a fraction of a fen', `UPDATE pending SET amount_fen = 0.5`],
    ['a setting that is not JSON', `INSERT INTO setting VALUES ('k', 'not json')`],
    [
      'a check-in to a shift that there is not',
      `INSERT INTO check_in VALUES (1, 'A001', 0, 0, 'A001')`,
    ],
  ])('%s is refused', (_case, sql) => {
    if (sql.startsWith('UPDATE pending')) seedPending(db);
    expect(() => db.run(sql)).toThrow(/constraint|datatype|cannot store/i);
  });

  it('a transaction that fails leaves nothing behind', () => {
    const half = () =>
      db.transaction(() => {
        db.run(`INSERT INTO setting VALUES ('k', '1')`);
        throw new Error('in the middle');
      });
    expect(half).toThrow('in the middle');
    expect(db.all(`SELECT * FROM setting`)).toEqual([]);
  });
});

function seedPending(db: WriteDb): void {
  db.run(
    `INSERT INTO staff (no, name, gender, role, joined_on) VALUES ('A001', 'x', 'f', 'attendant', '')`,
  );
  db.run(
    `INSERT INTO pending (id, staff_no, rule, times, sanction, amount_fen, note, business_date,
       month, late, proposed_by, proposed_at_ms, state)
     VALUES (1, 'A001', 'G-01', 1, 'fine', -1, '', '', '', 0, 'A001', 0, 'pending')`,
  );
}

describe('a database of somebody else', () => {
  it('is refused where a newer app wrote it, and is left as it is', () => {
    openForWriting(folder).close();
    setVersion(99);
    const before = readFileSync(file());
    expect(() => openForWriting(folder)).toThrow(ForeignDatabase);
    expect(() => openForReading(folder)).toThrow(ForeignDatabase);
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('is refused where it is not a station’s at all', () => {
    asStranger((raw) => raw.exec(`CREATE TABLE other (x); PRAGMA user_version = 1`));
    expect(() => openForWriting(folder)).toThrow(ForeignDatabase);
    expect(() => openForReading(folder)).toThrow(ForeignDatabase);
  });

  it('is given back to others once it was refused', () => {
    openForWriting(folder).close();
    const version = setVersion(99);
    expect(() => openForWriting(folder)).toThrow(ForeignDatabase);
    setVersion(version);
    expect(() => openForWriting(folder).close()).not.toThrow();
  });
});

describe('who may open it', () => {
  it('one writer at a time: the second is told so', () => {
    const first = openForWriting(folder);
    expect(() => openForWriting(folder)).toThrow(Occupied);
    expect(() => openForWriting(folder)).toThrow(folder);
    first.close();
  });

  it('the next one, as soon as the first has closed', () => {
    openForWriting(folder).close();
    expect(() => openForWriting(folder).close()).not.toThrow();
  });

  it('any number of readers beside the writer, who see what it commits', () => {
    const writer = openForWriting(folder);
    const readers = [openForReading(folder), openForReading(folder)];
    writer.db.run(`INSERT INTO setting VALUES ('k', '1')`);
    for (const { db } of readers) {
      expect(db.all(`SELECT key FROM setting`)).toEqual([{ key: 'k' }]);
    }
    for (const reader of [...readers, writer]) reader.close();
  });

  it('a reader cannot write, whatever it asks', () => {
    openForWriting(folder).close();
    const { db, close } = openForReading(folder);
    const asWriter = db as WriteDb;
    expect(() => asWriter.run(`INSERT INTO setting VALUES ('k', '1')`)).toThrow(/readonly/);
    close();
  });

  it('a reader makes no database where there is none', () => {
    expect(() => openForReading(folder)).toThrow(NoDatabase);
    expect(() => readFileSync(file())).toThrow('ENOENT');
  });
});
