import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_FILE, openForWriting } from '../../electron/store/open';
import { oldStation } from '../support/old-stations';
import { ATTENDANT, foundedStation } from '../support/station';
import { standardV1 } from '../../resources/standard';
import { openStation } from '../../electron/station/station';

const MIGRATIONS = join(import.meta.dirname, '../../electron/store/migrations');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waterbar-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A data folder as the first release left it, with a suggestion of each source and state. */
function firstRelease(): void {
  const raw = new Sqlite(join(folder, DATABASE_FILE));
  raw.exec(readFileSync(join(MIGRATIONS, '0001-station.sql'), 'utf8'));
  raw.exec(`INSERT INTO staff (no, name, gender, role, joined_on)
            VALUES ('A001', '李娜', 'f', 'attendant', '2026-10-01');
    INSERT INTO suggestion (id, rule, source, subject, staff_no, date, at_ms, state, settled_by,
      settled_at_ms, reason)
    VALUES (1, 'P-04', 'vip-missed', 'VIP1', NULL, '2026-10-01', 5, 'open', NULL, NULL, NULL),
      (4, 'P-17', 'late', '09:00', 'A001', '2026-10-01', 6, 'dismissed', 'A001', 7, '堵车')`);
  raw.pragma(`application_id = ${0x57425354}`);
  raw.pragma('user_version = 1');
  raw.close();
}

describe('a database of the first release', () => {
  it('keeps its suggestions to the letter, and takes the front desk’s', () => {
    firstRelease();
    const { db, close } = openForWriting(folder);
    const rows = db.all(`SELECT * FROM suggestion ORDER BY id`);
    expect(rows).toMatchObject([
      { id: 1, rule: 'P-04', source: 'vip-missed', subject: 'VIP1', state: 'open', event: null },
      {
        id: 4,
        source: 'late',
        staff_no: 'A001',
        state: 'dismissed',
        settled_at_ms: 7,
        reason: '堵车',
      },
    ]);
    const add = (source: string) =>
      db.run(`INSERT INTO suggestion (rule, source, subject, date, at_ms, state)
              VALUES ('G-05', '${source}', '1', '', 0, 'open')`);
    expect([add('complaint'), add('lost-found')]).toEqual([1, 1]);
    expect(() => add('rumour')).toThrow(/CHECK/);
    expect(db.all(`SELECT name FROM sqlite_schema WHERE name = 'suggestion_open'`)).toHaveLength(1);
    close();
  });
});

describe('a station founded before the standard had a front desk', () => {
  it('F-04 takes what ships for it, and lends by it', () => {
    const old = oldStation(1);
    const station = openStation(old);
    const at = '2026-09-01T09:30:00+08:00';
    const standard = station.ask({
      name: 'standard.get',
      with: {},
      asker: null,
      nowMs: Date.parse(at),
    });
    expect(standard).toMatchObject({ ok: true, value: { version: 1, desk: standardV1.desk } });
    const lending = { item: 'umbrella', guest: { name: '王' } };
    const lent = station.perform({ at, as: ATTENDANT, do: 'loan.lend', with: lending });
    expect(lent).toMatchObject({ ok: true, value: { output: { id: 1 } } });
    station.close();
    rmSync(old, { recursive: true, force: true });
  });
});

describe('a record of the front desk', () => {
  const COLUMNS = `id, kind, date, taken_at_ms, taken_by, text, item, state, closed_at_ms, closed_by,
    detail, guest_name, blanked_at_ms, rating`;
  it.each([
    ['is of no kind', `'gossip', 'x', NULL, 'open', NULL, NULL, '{}', NULL, NULL, NULL`],
    ['is a loan of nothing', `'loan', 'x', NULL, 'open', NULL, NULL, '{}', NULL, NULL, NULL`],
    ['is open and closed', `'found', 'x', NULL, 'open', 5, 'A001', '{}', NULL, NULL, NULL`],
    ['is closed by nobody', `'found', 'x', NULL, 'done', 5, NULL, '{}', NULL, NULL, NULL`],
    [
      'is cancelled for no reason',
      `'found', 'x', NULL, 'cancelled', 5, 'A001', '{}', NULL, NULL, NULL`,
    ],
    ['is blank but has a guest', `'found', 'x', NULL, 'done', 5, 'A001', '{}', '王', 9, NULL`],
    [
      'has a detail that is not JSON',
      `'found', 'x', NULL, 'open', NULL, NULL, 'text', NULL, NULL, NULL`,
    ],
    ['is rated six', `'feedback', 'x', NULL, 'done', 5, 'A001', '{}', NULL, NULL, 6`],
  ])('that %s is refused', (_case, values) => {
    const made = foundedStation();
    const [kind = '', text = '', ...rest] = values.split(', ');
    const insert = () =>
      made.station.db.run(
        `INSERT INTO desk_record (${COLUMNS})
         VALUES (1, ${kind}, '2026-10-01', 0, 'A001', ${text}, ${rest.join(', ')})`,
      );
    expect(insert).toThrow(/CHECK/);
    made.close();
  });

  it('F-05 a key cannot be out twice, whatever the station thinks', () => {
    const made = foundedStation();
    const out = (id: number) =>
      made.station.db.run(
        `INSERT INTO desk_record (id, kind, date, taken_at_ms, taken_by, text, item, state, detail)
         VALUES (${id}, 'key', '2026-10-01', 0, 'A001', '', 'show-a', 'open', '{}')`,
      );
    expect(out(1)).toBe(1);
    expect(() => out(2)).toThrow(/UNIQUE/);
    made.close();
  });
});
