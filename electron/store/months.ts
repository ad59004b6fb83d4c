import type { ReadDb, WriteDb } from './database';

/** A month's closing, with the chain's end at that moment. */
export interface MonthCloseRow {
  month: string;
  closedAtMs: number;
  closedBy: string;
  headSeq: number;
  headHash: string;
}

const COLUMNS = `month, closed_at_ms AS closedAtMs, closed_by AS closedBy, head_seq AS headSeq,
  head_hash AS headHash`;

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
    `INSERT INTO month_close (month, closed_at_ms, closed_by, head_seq, head_hash)
     VALUES (:month, :closedAtMs, :closedBy, :headSeq, :headHash)`,
    { ...close },
  );
}
