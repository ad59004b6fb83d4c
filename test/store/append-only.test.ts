import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendAttachment, appendAttachmentUse } from '../../electron/store/attachments';
import type { WriteDb } from '../../electron/store/database';
import { keptIn } from '../support/files';
import { ATTENDANT, COLLEAGUE, foundedStation, MANAGER, SUPERVISOR } from '../support/station';

type Row = Record<string, string | number | null>;

/** What may only grow, each with the columns by which a row is told from another. */
const APPEND_ONLY: Record<string, readonly string[]> = {
  ledger_entry: ['seq', 'id', 'prev_hash', 'reverses'],
  journal: ['id', 'command_id', 'undoes'],
  audit: ['id'],
  answer: ['seq'],
  appeal_resolution: ['seq'],
  month_close: ['month'],
  work_log: ['date'],
  attachment: ['sha256'],
  attachment_use: ['id'],
  handover_acceptance: ['handover_id'],
  bar_list: ['id'],
};
const WITHOUT_ROWID = new Set(['month_close', 'work_log', 'attachment']);
const TABLES = Object.keys(APPEND_ONLY);

const at = (time: string) => `2026-10-01T${time}`;

/** A station on which every one of these tables has rows. */
function stationWithHistory() {
  const made = foundedStation();
  const note = { rule: 'P-13', note: 'x' };
  made.did(at('09:00:00'), SUPERVISOR, 'ledger.record', { staff: ATTENDANT, ...note });
  made.did(at('09:01:00'), SUPERVISOR, 'ledger.record', { staff: COLLEAGUE, ...note });
  made.did(at('09:02:00'), ATTENDANT, 'ledger.appeal', { seq: 1, text: '有话说' });
  made.did(at('09:03:00'), COLLEAGUE, 'ledger.acknowledge', { seq: 2 });
  made.did(at('09:04:00'), MANAGER, 'ledger.resolveAppeal', {
    seq: 1,
    outcome: 'reversed',
    reason: '属实',
  });
  expect(made.code(at('09:05:00'), ATTENDANT, 'month.close', { month: '2026-10' })).toBe(
    'NOT_ALLOWED',
  );
  const patrol = { at: `${at('09:06:00')}+08:00`, as: ATTENDANT, do: 'patrol.log' };
  const id = '0199a000-0000-7000-8000-000000000001';
  const walked = made.station.perform({ ...patrol, id, with: { zone: 'hall' } });
  const event = walked.ok ? walked.value.event : 0;
  made.did(at('09:06:05'), ATTENDANT, 'service.undo', { event });
  for (const words of ['a cup', 'a tray']) {
    const file = keptIn(made.station, `${words}.jpg`);
    appendAttachment(made.station.db, { ...file, addedAtMs: 1, addedBy: SUPERVISOR });
    appendAttachmentUse(made.station.db, { ...file, subject: 'entry 1', event: 1 });
  }
  const form = { direction: 'out' as const, guard: '老吴', items: [] };
  made.did(at('09:07:00'), ATTENDANT, 'handover.record', { ...form, left: '明早浇花' });
  made.did(at('09:08:00'), COLLEAGUE, 'handover.accept', { handover: 1 });
  made.did(at('09:08:30'), SUPERVISOR, 'handover.record', { ...form, direction: 'in' });
  made.did(at('09:09:00'), MANAGER, 'bar.handover', {
    items: [{ name: { zh: '茶杯' }, unit: { zh: '只' }, expected: 40 }],
  });
  made.did(at('09:10:00'), ATTENDANT, 'worklog.note', { text: '晴' });
  made.did(at('09:11:00'), MANAGER, 'worklog.sign', { date: '2026-10-01' });
  made.did('2026-11-01T09:00:00', MANAGER, 'month.close', { month: '2026-10' });
  return made;
}

let test: ReturnType<typeof stationWithHistory>;
let db: WriteDb;
beforeAll(() => {
  test = stationWithHistory();
  ({ db } = test.station);
});
afterAll(() => test.close());

const rowsOf = (table: string): Row[] => db.all(`SELECT * FROM ${table}`);

function insert(verb: string, table: string, row: Row, tail = ''): void {
  const columns = Object.keys(row);
  const values = columns.map((column) => `:${column}`);
  db.run(`${verb} INTO ${table} (${columns.join()}) VALUES (${values.join()}) ${tail}`, row);
}

/** What makes a copy of the last row of a table the next row, unlike any that there is. */
const NEXT: Record<string, (rows: readonly Row[]) => Row> = {
  ledger_entry: (rows) => ({
    seq: rows.length + 1,
    id: 'new id',
    hash: 'new hash',
    prev_hash: rows.at(-1)?.['hash'] ?? null,
    kind: 'penalty',
    amount_fen: -5000,
    reverses: null,
  }),
  journal: (rows) => ({ id: rows.length + 1, command_id: null, undoes: null }),
  audit: (rows) => ({ id: rows.length + 1 }),
  answer: () => ({ seq: 3 }),
  appeal_resolution: () => ({ seq: 2 }),
  month_close: () => ({ month: '2026-09' }),
  work_log: () => ({ date: '2026-09-30' }),
  attachment: () => ({ sha256: 'e'.repeat(64) }),
  handover_acceptance: () => ({ handover_id: 2 }),
  bar_list: (rows) => ({ id: rows.length + 1 }),
  attachment_use: (rows) => ({ id: rows.length + 1, position: rows.length + 1 }),
};

const nextRow = (table: string): Row => {
  const rows = rowsOf(table);
  return { ...rows.at(-1), ...NEXT[table]?.(rows) };
};

/** The next row but for one mark, which is that of a row that there is. */
function nextWith(table: string, mark: string): Row {
  const taken = rowsOf(table).find((row) => row[mark] !== null)?.[mark] ?? null;
  const turned = mark === 'reverses' ? { kind: 'reversal', amount_fen: 5000 } : {};
  return { ...nextRow(table), ...turned, [mark]: taken };
}

/** Whether the attempt is refused for what it is, and leaves the table as it was. */
function refused(table: string, attempt: () => void, why = /append-only/): boolean {
  const before = JSON.stringify(rowsOf(table));
  expect(attempt).toThrow(why);
  expect(JSON.stringify(rowsOf(table))).toBe(before);
  return true;
}

const addAndTakeBack = (table: string) => () =>
  db.transaction(() => {
    insert('INSERT', table, nextRow(table));
    throw new Error('added, and taken back');
  });

describe.each(TABLES)('%s only grows', (table) => {
  it('takes the next row: what is refused below is refused for nothing else', () => {
    expect(rowsOf(table).length).toBeGreaterThan(0);
    expect(addAndTakeBack(table)).toThrow('added, and taken back');
  });

  it('refuses an UPDATE of any column, even to what it is', () => {
    for (const column of Object.keys(rowsOf(table)[0] ?? {})) {
      expect(refused(table, () => db.run(`UPDATE ${table} SET ${column} = ${column}`))).toBe(true);
      const replaced = `UPDATE OR REPLACE ${table} SET ${column} = ${column}`;
      expect(refused(table, () => db.run(replaced))).toBe(true);
    }
  });

  it('refuses a DELETE of one row and of all', () => {
    const one = `DELETE FROM ${table} WHERE rowid = (SELECT max(rowid) FROM ${table})`;
    const mark = APPEND_ONLY[table]?.[0] ?? '';
    const withRowid = WITHOUT_ROWID.has(table) ? `DELETE FROM ${table} WHERE ${mark} > ''` : one;
    expect(refused(table, () => db.run(withRowid))).toBe(true);
    expect(refused(table, () => db.run(`DELETE FROM ${table}`))).toBe(true);
  });

  it('refuses REPLACE and INSERT OR REPLACE of a row that there is', () => {
    for (const row of rowsOf(table)) {
      expect(refused(table, () => insert('REPLACE', table, row))).toBe(true);
      expect(refused(table, () => insert('INSERT OR REPLACE', table, row))).toBe(true);
    }
  });

  it('refuses an INSERT OR REPLACE that shares any one mark with a row that there is', () => {
    for (const mark of APPEND_ONLY[table] ?? []) {
      const row = nextWith(table, mark);
      expect(refused(table, () => insert('INSERT OR REPLACE', table, row))).toBe(true);
    }
  });

  it('refuses an UPSERT on any of its marks', () => {
    for (const mark of (APPEND_ONLY[table] ?? []).filter((one) => one !== 'prev_hash')) {
      const row = nextWith(table, mark);
      // Some marks are told apart only where there is one.
      const target = `(${mark}) WHERE ${mark} IS NOT NULL`;
      const tail = `ON CONFLICT ${target} DO UPDATE SET ${mark} = excluded.${mark}`;
      expect(refused(table, () => insert('INSERT', table, row, tail))).toBe(true);
    }
  });
});

describe('a ledger entry', () => {
  it.each([
    ['leaves a gap', { seq: 99 }],
    ['goes before the first', { seq: 0 }],
    ['points back to no entry', { prev_hash: 'f'.repeat(64) }],
    ['points back to the start', { prev_hash: '0'.repeat(64) }],
    ['reverses what has been reversed', { kind: 'reversal', reverses: 1, amount_fen: 5000 }],
    ['fines a positive amount', { amount_fen: 5000 }],
    ['rewards a negative amount', { kind: 'reward', sanction: 'bonus', amount_fen: -1 }],
    ['dismisses for money', { sanction: 'dismissal', amount_fen: -1 }],
    ['reverses nothing', { kind: 'reversal', amount_fen: 5000 }],
    ['counts no times', { times: 0 }],
    ['is about nobody', { staff_no: 'X999' }],
  ])('that %s is refused', (_case, wrong) => {
    const row = { ...nextRow('ledger_entry'), ...wrong };
    const attempt = () => insert('INSERT', 'ledger_entry', row);
    expect(refused('ledger_entry', attempt, /append-only|CHECK|FOREIGN KEY|UNIQUE/)).toBe(true);
  });
});

it.each(['journal', 'audit', 'attachment_use'])(
  '%s, too, takes no line that leaves a gap',
  (table) => {
    const row = { ...nextRow(table), id: 99 };
    expect(refused(table, () => insert('INSERT', table, row))).toBe(true);
  },
);
