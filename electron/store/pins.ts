import type { ReadDb, WriteDb } from './database';

export interface PinRow {
  staffNo: string;
  hash: string;
  /** True once its owner chose it; false for one that a manager gave out. */
  own: boolean;
  failures: number;
}

export function findPin(db: ReadDb, staffNo: string): PinRow | undefined {
  const row = db.get<Omit<PinRow, 'own'> & { own: number }>(
    `SELECT staff_no AS staffNo, hash, own, failures FROM pin WHERE staff_no = :staffNo`,
    { staffNo },
  );
  return row && { ...row, own: row.own === 1 };
}

export function keepPin(db: WriteDb, pin: { staffNo: string; hash: string; own: boolean }): void {
  db.run(
    `INSERT INTO pin (staff_no, hash, own, failures) VALUES (:staffNo, :hash, :own, 0)
     ON CONFLICT (staff_no) DO UPDATE SET hash = excluded.hash, own = excluded.own, failures = 0`,
    { ...pin, own: pin.own ? 1 : 0 },
  );
}

export function keepPinFailures(db: WriteDb, staffNo: string, failures: number): void {
  db.run(`UPDATE pin SET failures = :failures WHERE staff_no = :staffNo`, { staffNo, failures });
}
