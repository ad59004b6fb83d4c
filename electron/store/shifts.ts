import type { ReadDb, WriteDb } from './database';

export interface ShiftRow {
  id: number;
  date: string;
  startsAt: string;
  startsAtMs: number;
  openedAtMs: number;
  openedBy: string;
  closedAtMs: number | null;
}

export interface CheckInRow {
  staffNo: string;
  atMs: number;
  late: boolean;
}

const COLUMNS = `id, date, starts_at AS startsAt, starts_at_ms AS startsAtMs,
  opened_at_ms AS openedAtMs, opened_by AS openedBy, closed_at_ms AS closedAtMs`;

export const findOpenShift = (db: ReadDb): ShiftRow | undefined =>
  db.get(`SELECT ${COLUMNS} FROM shift WHERE closed_at_ms IS NULL`);

export const findLastShift = (db: ReadDb): ShiftRow | undefined =>
  db.get(`SELECT ${COLUMNS} FROM shift ORDER BY id DESC LIMIT 1`);

export function appendShift(db: WriteDb, shift: Omit<ShiftRow, 'id' | 'closedAtMs'>): void {
  db.run(
    `INSERT INTO shift (date, starts_at, starts_at_ms, opened_at_ms, opened_by)
     VALUES (:date, :startsAt, :startsAtMs, :openedAtMs, :openedBy)`,
    { ...shift },
  );
}

export function closeShift(db: WriteDb, id: number, closedAtMs: number, closedBy: string): void {
  db.run(`UPDATE shift SET closed_at_ms = :closedAtMs, closed_by = :closedBy WHERE id = :id`, {
    id,
    closedAtMs,
    closedBy,
  });
}

export function listCheckIns(db: ReadDb, shiftId: number): CheckInRow[] {
  const rows = db.all<Omit<CheckInRow, 'late'> & { late: number }>(
    `SELECT staff_no AS staffNo, at_ms AS atMs, late FROM check_in
     WHERE shift_id = :shiftId ORDER BY at_ms, staff_no`,
    { shiftId },
  );
  return rows.map((row) => ({ ...row, late: row.late === 1 }));
}

export const isCheckedIn = (db: ReadDb, shiftId: number, staffNo: string): boolean =>
  db.get(`SELECT 1 FROM check_in WHERE shift_id = :shiftId AND staff_no = :staffNo`, {
    shiftId,
    staffNo,
  }) !== undefined;

export function appendCheckIn(
  db: WriteDb,
  checkIn: CheckInRow & { shiftId: number; byNo: string },
): void {
  db.run(
    `INSERT INTO check_in (shift_id, staff_no, at_ms, late, by_no)
     VALUES (:shiftId, :staffNo, :atMs, :late, :byNo)`,
    { ...checkIn, late: checkIn.late ? 1 : 0 },
  );
}
