import type { Role } from '../../shared/contract/fields';
import type { ReadDb, WriteDb } from './database';

export interface StaffRow {
  no: string;
  name: string;
  gender: 'f' | 'm';
  role: Role;
  monthlyWageFen: number | null;
  joinedOn: string;
  /** The first local date on which the person is no longer on the team, or null. */
  leftOn: string | null;
}

const COLUMNS = `no, name, gender, role, monthly_wage_fen AS monthlyWageFen,
  joined_on AS joinedOn, left_on AS leftOn`;

export const findStaff = (db: ReadDb, no: string): StaffRow | undefined =>
  db.get(`SELECT ${COLUMNS} FROM staff WHERE no = :no`, { no });

export const listStaff = (db: ReadDb): StaffRow[] =>
  db.all(`SELECT ${COLUMNS} FROM staff ORDER BY no`);

export function appendStaff(db: WriteDb, staff: StaffRow): void {
  db.run(
    `INSERT INTO staff (no, name, gender, role, monthly_wage_fen, joined_on, left_on)
     VALUES (:no, :name, :gender, :role, :monthlyWageFen, :joinedOn, :leftOn)`,
    { ...staff },
  );
}

export function updateStaff(db: WriteDb, staff: StaffRow): void {
  db.run(
    `UPDATE staff SET name = :name, gender = :gender, role = :role,
       monthly_wage_fen = :monthlyWageFen, joined_on = :joinedOn, left_on = :leftOn
     WHERE no = :no`,
    { ...staff },
  );
}

/** The hash of everybody's photo, by number; nobody without one. */
export const listPhotos = (db: ReadDb): Map<string, string> =>
  new Map(
    db
      .all<{ no: string; photo: string }>(`SELECT no, photo FROM staff WHERE photo IS NOT NULL`)
      .map(({ no, photo }) => [no, photo]),
  );

export const keepPhoto = (db: WriteDb, no: string, photo: string | null): void =>
  void db.run(`UPDATE staff SET photo = :photo WHERE no = :no`, { no, photo });
