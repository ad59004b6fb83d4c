import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../electron/station/station';
import type { WriteDb } from '../../electron/store/database';
import {
  foundedStation,
  ATTENDANT,
  COLLEAGUE,
  MANAGER,
  SUPERVISOR,
  type TestStation,
} from '../support/station';
import { keptIn } from '../support/files';
import { figures } from './support/figures';

const APPEND_ONLY = [
  'ledger_entry',
  'journal',
  'audit',
  'answer',
  'appeal_resolution',
  'standard',
  'month_close',
  'work_log',
  'guide_page',
  'offer',
  'training_answer',
  'attachment',
  'attachment_use',
  'bar_list',
  'handover_acceptance',
  'month_person',
];

const at = (time: string): string => `2026-10-01T${time}`;

/** A page, an offer, a round of training, a photo, the bar's lists, a signed day. */
function writeTheRest(): void {
  const words = { title: { zh: '曲奇' }, steps: [{ zh: '四块' }] };
  test.did(at('09:05:00'), MANAGER, 'guide.write', { code: 'snack-cookies', ...words });
  test.did(at('09:06:00'), SUPERVISOR, 'offer.set', { snacks: ['cookies'], drinks: [] });
  test.did(at('09:07:00'), ATTENDANT, 'training.start', {});
  const { round } = test.look(at('09:07:00'), 'training.now', { staff: ATTENDANT });
  const [card, asked] = [round?.question.card ?? '', round?.asked ?? ''];
  test.did(at('09:08:00'), ATTENDANT, 'training.answer', { card, asked, chosen: ['a'] });
  const attachments = [keptIn(test.station)];
  const note = { staff: ATTENDANT, rule: 'P-13', note: '托盘', attachments };
  test.did(at('09:09:00'), SUPERVISOR, 'ledger.record', note);
  const form = { direction: 'out' as const, guard: '老吴', items: [], left: '明早浇花' };
  test.did(at('09:09:10'), ATTENDANT, 'handover.record', form);
  test.did(at('09:09:20'), COLLEAGUE, 'handover.accept', { handover: 1 });
  test.did(at('09:09:30'), MANAGER, 'bar.handover', {
    items: [{ name: { zh: '茶杯' }, unit: { zh: '只' }, expected: 40 }],
  });
  test.did(at('09:10:00'), ATTENDANT, 'worklog.note', { text: '晴' });
  test.did(at('09:11:00'), MANAGER, 'worklog.sign', { date: '2026-10-01' });
}

let test: TestStation;
let db: WriteDb;
beforeAll(() => {
  test = foundedStation();
  ({ db } = test.station);
  const note = { rule: 'P-13', note: '未用托盘' };
  test.did(at('09:00:00'), SUPERVISOR, 'ledger.record', { staff: ATTENDANT, ...note });
  test.did(at('09:01:00'), SUPERVISOR, 'ledger.record', { staff: COLLEAGUE, ...note });
  test.did(at('09:02:00'), ATTENDANT, 'ledger.appeal', { seq: 1, text: '有话说' });
  test.did(at('09:03:00'), MANAGER, 'ledger.resolveAppeal', {
    seq: 1,
    outcome: 'upheld',
    reason: '有监控',
  });
  // Refused, which leaves a line in the audit.
  test.give(at('09:04:00'), ATTENDANT, 'month.close', { month: '2026-10' });
  writeTheRest();
  test.did('2026-11-01T09:00:00', MANAGER, 'month.close', { month: '2026-10' });
});
afterAll(() => test.close());

/** Every row of what may only grow. */
const contents = (): string =>
  JSON.stringify(APPEND_ONLY.map((table) => db.all(`SELECT * FROM ${table}`)));

type Trick = readonly [
  what: string,
  statements: (table: string, column: string) => readonly string[],
];

/** Ways past the triggers: each is a row of statements, the last of which changes a table. */
const TRICKS: readonly Trick[] = [
  ['an UPDATE', (table, column) => [`UPDATE ${table} SET ${column} = ${column}`]],
  [
    'an UPDATE OR REPLACE',
    (table, column) => [`UPDATE OR REPLACE ${table} SET ${column} = ${column}`],
  ],
  [
    'an UPDATE OR IGNORE',
    (table, column) => [`UPDATE OR IGNORE ${table} SET ${column} = ${column}`],
  ],
  [
    'an UPDATE FROM',
    (table, column) => [`UPDATE ${table} SET ${column} = s.${column} FROM ${table} AS s`],
  ],
  ['a DELETE', (table) => [`DELETE FROM ${table}`]],
  [
    // What others refer to is kept by that as well: some row is referred to by none.
    'a DELETE of one row after another',
    (table, column) =>
      Array.from(
        { length: 12 },
        (_, nth) =>
          `DELETE FROM ${table} WHERE ${column} =
             (SELECT ${column} FROM ${table} ORDER BY ${column} LIMIT 1 OFFSET ${nth})`,
      ),
  ],
  ['a DELETE behind a WITH', (table) => [`WITH x AS (SELECT 1) DELETE FROM ${table} WHERE 1 IN x`]],
  ['a REPLACE', (table) => [`REPLACE INTO ${table} SELECT * FROM ${table}`]],
  ['an INSERT OR REPLACE', (table) => [`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`]],
  [
    'an UPSERT',
    (table, column) => [
      `INSERT INTO ${table} SELECT * FROM ${table} WHERE 1 ON CONFLICT DO UPDATE SET ${column} = excluded.${column}`,
    ],
  ],
  [
    'REPLACE without recursive triggers',
    (table) => [
      'PRAGMA recursive_triggers = OFF',
      `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
    ],
  ],
  [
    'the same in other words',
    (table) => [
      '/* tidy up */ ;\n-- now\nPRAGMA main.recursive_triggers(0)',
      `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
    ],
  ],
  ['taking its triggers away', (table) => [`DROP TRIGGER ${table}_delete`, `DELETE FROM ${table}`]],
  [
    'taking them away from the schema',
    (table) => [
      'PRAGMA writable_schema = ON',
      `DELETE FROM sqlite_schema WHERE type = 'trigger'`,
      `DELETE FROM ${table}`,
    ],
  ],
  [
    'another table of that name',
    (table) => [
      `ALTER TABLE ${table} RENAME TO gone`,
      `CREATE TABLE ${table} AS SELECT * FROM gone WHERE 0`,
    ],
  ],
  ['dropping it', (table) => ['PRAGMA foreign_keys = OFF', `DROP TABLE ${table}`]],
  [
    'a trigger of one’s own',
    (table) => [
      `CREATE TRIGGER x AFTER UPDATE ON setting BEGIN DELETE FROM ${table}; END`,
      `INSERT INTO setting VALUES ('x', '1') ON CONFLICT DO UPDATE SET value = '2'`,
    ],
  ],
  [
    'a passing trigger of one’s own',
    (table) => [
      `CREATE TEMP TRIGGER x BEFORE DELETE ON main.${table} BEGIN SELECT RAISE(IGNORE); END`,
      `DELETE FROM ${table}`,
    ],
  ],
  ['a person’s number, which they name', () => [`UPDATE staff SET no = 'X' || no`]],
  [
    'two statements in one',
    (table) => [`SELECT 1; DROP TRIGGER ${table}_delete`, `DELETE FROM ${table}`],
  ],
];

const columnOf = (table: string): string =>
  db.get<{ name: string }>(`SELECT name FROM pragma_table_info(:table) ORDER BY cid`, { table })
    ?.name ?? '';

/** Does what it can; answers how many rows of the table it has changed, be it to what they were. */
function attempt(statements: readonly string[], table: string): number {
  let changed = 0;
  for (const sql of statements) {
    for (const way of [
      () => db.run(sql),
      () => db.transaction(() => db.run(sql)),
      () => (db.all(sql), 0),
    ]) {
      try {
        const rows = way();
        if (sql.includes(table)) changed += rows;
      } catch {
        // Refused, this way at least.
      }
    }
  }
  return changed;
}

it('every table that has such triggers is tried', () => {
  const guarded = db.all<{ name: string }>(
    `SELECT DISTINCT tbl_name AS name FROM sqlite_schema
     WHERE type = 'trigger' AND sql LIKE '%RAISE(ABORT%append-only%' ORDER BY name`,
  );
  expect(guarded.map(({ name }) => name)).toEqual(APPEND_ONLY.toSorted());
});

describe.each(TRICKS)('%s', (_what, statements) => {
  it.each(APPEND_ONLY)('changes nothing in %s', (table) => {
    const before = contents();
    expect(db.all(`SELECT 1 FROM ${table}`).length).toBeGreaterThan(0);
    expect(attempt(statements(table, columnOf(table)), table)).toBe(0);
    expect(contents()).toBe(before);
  });
});

it('the file by another name has the same triggers, and is locked besides', () => {
  const before = contents();
  db.run(`ATTACH :file AS other`, { file: join(test.folder, 'station.db') });
  expect(() => db.run(`DELETE FROM other.ledger_entry`)).toThrow(/append-only|locked/);
  db.run('DETACH other');
  expect(contents()).toBe(before);
});

describe('the settings that the triggers need', () => {
  it.each([
    ['recursive_triggers', 1],
    ['foreign_keys', 1],
    ['writable_schema', 0],
    ['trusted_schema', 0],
    ['synchronous', 2],
  ])('%s stays %i, whoever sets it', (name, value) => {
    for (const sql of [
      `PRAGMA ${name} = ${1 - Math.sign(value)}`,
      `PRAGMA ${name}(${1 - Math.sign(value)})`,
    ]) {
      expect(() => db.run(sql)).toThrow('not on the station');
    }
    expect(Object.values(db.get<object>(`PRAGMA ${name}`) ?? {})).toEqual([value]);
  });

  it('what is left of all the tricks is a station that opens', () => {
    figures(
      'own connection',
      `${TRICKS.length} tricks on ${APPEND_ONLY.length} tables: all refused`,
    );
    test.station.close();
    const again = openStation(test.folder);
    expect(again.code()).toBe('GZ01');
    again.close();
    test.station = openStation(test.folder);
  });
});
