import type { ReadDb, WriteDb } from './database';

/** A month's closing, with the chain's end at that moment. */
export interface MonthCloseRow {
  month: string;
  closedAtMs: number;
  closedBy: string;
  headSeq: number;
  headHash: string;
  /** The share of the wage that might be deducted, in per cent; null where it was not kept. */
  capPercent: number | null;
}

const COLUMNS = `month, closed_at_ms AS closedAtMs, closed_by AS closedBy, head_seq AS headSeq,
  head_hash AS headHash, cap_percent AS capPercent`;

export const findMonthClose = (db: ReadDb, month: string): MonthCloseRow | undefined =>
  db.get(`SELECT ${COLUMNS} FROM month_close WHERE month = :month`, { month });

/** The closing of the nearest month before this one that has been closed. */
export const findCloseBefore = (db: ReadDb, month: string): MonthCloseRow | undefined =>
  db.get(`SELECT ${COLUMNS} FROM month_close WHERE month < :month ORDER BY month DESC LIMIT 1`, {
    month,
  });

export const listMonthCloses = (db: ReadDb): MonthCloseRow[] =>
  db.all(`SELECT ${COLUMNS} FROM month_close ORDER BY month`);

export function appendMonthClose(db: WriteDb, close: MonthCloseRow): void {
  db.run(
    `INSERT INTO month_close (month, closed_at_ms, closed_by, head_seq, head_hash, cap_percent)
     VALUES (:month, :closedAtMs, :closedBy, :headSeq, :headHash, :capPercent)`,
    { ...close },
  );
}

/** Somebody as they were when a month was closed. */
export interface MonthPersonRow {
  no: string;
  name: string;
  monthlyWageFen: number | null;
}

export function appendMonthPerson(
  db: WriteDb,
  month: string,
  { no, name, monthlyWageFen }: MonthPersonRow,
): void {
  db.run(
    `INSERT INTO month_person (month, staff_no, name, monthly_wage_fen)
     VALUES (:month, :no, :name, :monthlyWageFen)`,
    { month, no, name, monthlyWageFen },
  );
}

export const listMonthPeople = (db: ReadDb, month: string): MonthPersonRow[] =>
  db.all(
    `SELECT staff_no AS no, name, monthly_wage_fen AS monthlyWageFen
     FROM month_person WHERE month = :month ORDER BY staff_no`,
    { month },
  );
