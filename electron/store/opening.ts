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

export interface HandoverItemRow {
  name: string;
  expected: number;
  counted: number;
  note: string | null;
}

export interface HandoverRow {
  atMs: number;
  date: string;
  direction: 'in' | 'out';
  guard: string;
  staffNo: string;
  items: HandoverItemRow[];
}

export function appendHandover(db: WriteDb, handover: HandoverRow): void {
  const { items, ...head } = handover;
  const row = db.get<{ id: number }>(
    `INSERT INTO handover (at_ms, date, direction, guard, staff_no)
     VALUES (:atMs, :date, :direction, :guard, :staffNo) RETURNING id`,
    head,
  );
  const handoverId = row?.id ?? 0;
  for (const [position, item] of items.entries()) {
    db.run(
      `INSERT INTO handover_item (handover_id, position, name, expected, counted, note)
       VALUES (:handoverId, :position, :name, :expected, :counted, :note)`,
      { handoverId, position, ...item },
    );
  }
}

/** The last handover up to a date, in either direction or in one. */
export function findLastHandover(
  db: ReadDb,
  date: string,
  direction: 'in' | 'out' | null = null,
): HandoverRow | undefined {
  const head = db.get<Omit<HandoverRow, 'items'> & { id: number }>(
    `SELECT id, at_ms AS atMs, date, direction, guard, staff_no AS staffNo FROM handover
     WHERE date <= :date AND (:direction IS NULL OR direction = :direction)
     ORDER BY date DESC, id DESC LIMIT 1`,
    { date, direction },
  );
  if (!head) return undefined;
  const { id, ...rest } = head;
  const items = db.all<HandoverItemRow>(
    `SELECT name, expected, counted, note FROM handover_item
     WHERE handover_id = :id ORDER BY position`,
    { id },
  );
  return { ...rest, items };
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
