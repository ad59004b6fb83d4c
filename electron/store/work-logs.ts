import type { ReadDb, WriteDb } from './database';

export interface WorkNoteRow {
  atMs: number;
  by: string;
  text: string;
}

export const listWorkNotes = (db: ReadDb, date: string): WorkNoteRow[] =>
  db.all(
    `SELECT at_ms AS atMs, staff_no AS by, text FROM work_note
     WHERE date = :date AND void = 0 ORDER BY id`,
    { date },
  );

export function appendWorkNote(
  db: WriteDb,
  note: WorkNoteRow & { date: string; event: number },
): void {
  db.run(
    `INSERT INTO work_note (date, at_ms, staff_no, text, event)
     VALUES (:date, :atMs, :by, :text, :event)`,
    { ...note },
  );
}

/** Takes back a note by the event that made it. */
export function undoWorkNotes(db: WriteDb, date: string, event: number): void {
  db.run(`UPDATE work_note SET void = 1 WHERE date = :date AND event = :event`, { date, event });
}

/** A day's log as it stood at its signing. */
export interface WorkLogRow {
  date: string;
  signedAtMs: number;
  signedBy: string;
  /** JSON. */
  body: string;
  hash: string;
}

export const findWorkLog = (db: ReadDb, date: string): WorkLogRow | undefined =>
  db.get(
    `SELECT date, signed_at_ms AS signedAtMs, signed_by AS signedBy, body, hash
     FROM work_log WHERE date = :date`,
    { date },
  );

export function appendWorkLog(db: WriteDb, log: WorkLogRow): void {
  db.run(
    `INSERT INTO work_log (date, signed_at_ms, signed_by, body, hash)
     VALUES (:date, :signedAtMs, :signedBy, :body, :hash)`,
    { ...log },
  );
}

/** The days from one up to but without another that have a shift, a handover or a note. */
export const listWorkDays = (
  db: ReadDb,
  { fromDate, untilDate }: { fromDate: string; untilDate: string },
): { date: string; signed: number }[] =>
  db.all(
    `SELECT date, EXISTS (SELECT 1 FROM work_log WHERE work_log.date = day.date) AS signed
     FROM (
       SELECT date FROM shift WHERE date >= :fromDate AND date < :untilDate
       UNION SELECT date FROM handover WHERE date >= :fromDate AND date < :untilDate
       UNION SELECT date FROM work_note
         WHERE date >= :fromDate AND date < :untilDate AND void = 0) AS day
     ORDER BY date`,
    { fromDate, untilDate },
  );

/** The days before one that have a shift, a handover or a note and no signature, oldest first. */
export const listUnsignedDays = (db: ReadDb, untilDate: string): string[] =>
  db
    .all<{ date: string }>(
      `SELECT date FROM unsigned_day AS day
       WHERE date < :untilDate AND date > coalesce((SELECT after FROM work_log_start), '')
         AND (EXISTS (SELECT 1 FROM shift WHERE shift.date = day.date)
           OR EXISTS (SELECT 1 FROM handover WHERE handover.date = day.date)
           OR EXISTS (SELECT 1 FROM work_note WHERE work_note.date = day.date AND void = 0))
       ORDER BY date`,
      { untilDate },
    )
    .map(({ date }) => date);

/** The dates of the shifts that are open now. */
export const openShiftDates = (db: ReadDb): string[] =>
  db
    .all<{ date: string }>(
      `SELECT date FROM shift INDEXED BY shift_open WHERE closed_at_ms IS NULL`,
    )
    .map(({ date }) => date);
