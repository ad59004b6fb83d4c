import type { ReadDb, WriteDb } from './database';

export interface GroomingRow {
  atMs: number;
  date: string;
  staffNo: string;
  kind: 'self' | 'mutual';
  checkedBy: string;
  failed: string[];
}

export function appendGrooming(db: WriteDb, check: GroomingRow): void {
  db.run(
    `INSERT INTO grooming_check (at_ms, date, staff_no, kind, checked_by, failed)
     VALUES (:atMs, :date, :staffNo, :kind, :checkedBy, :failed)`,
    { ...check, failed: JSON.stringify(check.failed) },
  );
}

export function listGrooming(db: ReadDb, date: string): GroomingRow[] {
  const rows = db.all<Omit<GroomingRow, 'failed'> & { failed: string }>(
    `SELECT at_ms AS atMs, date, staff_no AS staffNo, kind, checked_by AS checkedBy, failed
     FROM grooming_check WHERE date = :date ORDER BY id`,
    { date },
  );
  return rows.map((row) => ({ ...row, failed: JSON.parse(row.failed) as string[] }));
}

export type TickState = 'open' | 'done' | 'na' | 'undone';

export interface TickRow {
  date: string;
  item: string;
  /** '' for the item itself. */
  part: string;
  state: TickState;
  count: number | null;
  note: string | null;
  staffNo: string;
  atMs: number;
  standard: number;
}

export const listTicks = (db: ReadDb, date: string): TickRow[] =>
  db.all(
    `SELECT date, item, part, state, count, note, staff_no AS staffNo, at_ms AS atMs, standard
     FROM checklist_state WHERE date = :date`,
    { date },
  );

export function keepTick(db: WriteDb, tick: TickRow): void {
  db.run(
    `INSERT INTO checklist_state (date, item, part, state, count, note, staff_no, at_ms, standard)
     VALUES (:date, :item, :part, :state, :count, :note, :staffNo, :atMs, :standard)
     ON CONFLICT (date, item, part) DO UPDATE SET state = excluded.state, count = excluded.count,
       note = excluded.note, staff_no = excluded.staff_no, at_ms = excluded.at_ms,
       standard = excluded.standard`,
    { ...tick },
  );
}
