import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyStation } from '../../electron/station/verify';
import { openForWriting } from '../../electron/store/open';
import { oldStation } from '../support/old-stations';
import { emptyStation } from '../support/station';
import { tamper } from '../support/tamper';

// The ledger and the journal are made anew on the way up from the first shape.

const SHAPE = `SELECT type, name, sql FROM sqlite_schema ORDER BY type, name`;

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function reading<T>(work: (raw: Sqlite.Database) => T): T {
  const raw = new Sqlite(join(folder, 'station.db'), { readonly: true });
  try {
    return work(raw);
  } finally {
    raw.close();
  }
}

function writing(sql: string): void {
  const raw = new Sqlite(join(folder, 'station.db'));
  raw.exec(sql);
  raw.close();
}

/** All rows of the tables that an old database has, by table. */
const rowsOf = (tables: readonly string[]) =>
  reading((raw) =>
    Object.fromEntries(
      tables.map((table) => [table, raw.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]),
    ),
  );

const tablesOf = (): string[] =>
  reading((raw) =>
    raw
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .pluck()
      .all(),
  ) as string[];

/** Opens the folder's database as the app does, and answers what verify says of it. */
function upgraded() {
  const { db, close } = openForWriting(folder);
  const check = verifyStation(db);
  close();
  return check;
}

describe('a database of the first shape', () => {
  it('keeps every row of every table, to the value', () => {
    folder = oldStation(1);
    writing(`INSERT INTO journal SELECT max(id) + 1, at_ms, business_date, actor, 'service.undo',
      subject, '{}', '[]', max(id), 'an id', '{}' FROM journal`);
    const tables = tablesOf();
    const before = rowsOf(tables);
    expect(before['journal']?.length).toBeGreaterThan(20);
    expect(before['ledger_entry']).toHaveLength(4);
    expect(upgraded()).toMatchObject({ ok: true });
    // Later shapes may add columns, and the audit takes in what the journal knew; none loses a value.
    const { audit, ...rest } = before;
    expect(audit).toEqual([]);
    expect(rowsOf(tables)).toMatchObject(rest);
  });

  it('has the shape of a new one afterwards: tables, indexes and triggers', () => {
    folder = oldStation(1);
    upgraded();
    const found = reading((raw) => raw.prepare(SHAPE).all());
    const fresh = emptyStation();
    const { db } = fresh.station;
    expect(found).toEqual(db.all(SHAPE));
    fresh.close();
  });

  it.each([
    ['an amount', `UPDATE ledger_entry SET amount_fen = 0 WHERE seq = 2`, 2, 'wrong-hash'],
    ['who it is about', `UPDATE ledger_entry SET staff_no = 'X' WHERE seq = 3`, 3, 'wrong-hash'],
    ['a link', `UPDATE ledger_entry SET prev_hash = 'x' WHERE seq = 3`, 3, 'malformed'],
    ['a tail', `DELETE FROM ledger_entry WHERE seq > 2`, 3, 'truncated'],
  ])(
    'in which %s was changed is brought up as it is, and verify finds it',
    (_what, sql, seq, reason) => {
      folder = tamper(oldStation(1), (raw) => raw.exec(sql));
      expect(upgraded()).toEqual({ ok: false, seq, reason });
    },
  );
});
