import type { Report } from '../../shared/contract/queries';
import type { ReadDb } from './database';

const ONE_ROW_EXPECTED = 'an aggregate answers one row';

function one<Row>(db: ReadDb, sql: string, month: string): Row {
  const row = db.get<Row>(sql, { month });
  if (!row) throw new Error(ONE_ROW_EXPECTED);
  return row;
}

export const sumPatrols = (db: ReadDb, month: string): Report['patrols'] =>
  Object.fromEntries(
    db
      .all<{ zone: string; n: number }>(
        `SELECT zone, count(*) AS n FROM patrol
         WHERE date BETWEEN :month || '-01' AND :month || '-31' AND void = 0
         GROUP BY zone ORDER BY zone`,
        { month },
      )
      .map(({ zone, n }) => [zone, n]),
  );

export const sumChecklists = (db: ReadDb, month: string): Report['checklists'] =>
  one(
    db,
    `SELECT count(*) FILTER (WHERE state = 'done') AS done,
       count(*) FILTER (WHERE state = 'na') AS na,
       count(*) FILTER (WHERE state = 'open') AS open
     FROM checklist_state
     WHERE date BETWEEN :month || '-01' AND :month || '-31' AND part = ''`,
    month,
  );
