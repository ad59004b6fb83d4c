import type { Report } from '../../shared/contract/queries';
import type { ReadDb } from './database';

const ONE_ROW_EXPECTED = 'an aggregate answers one row';

function one<Row>(db: ReadDb, sql: string, month: string): Row {
  const row = db.get<Row>(sql, { month });
  if (!row) throw new Error(ONE_ROW_EXPECTED);
  return row;
}

/** A stay in a VIP room counts, with all of its services, in the month in which it started. */
export const sumVip = (db: ReadDb, month: string): Report['vip'] =>
  one(
    db,
    `SELECT count(*) AS sessions, coalesce(sum(services), 0) AS services,
       coalesce(sum(on_time), 0) AS onTime, coalesce(sum(late), 0) AS late,
       coalesce(sum(missed), 0) AS missed
     FROM vip_session WHERE month = :month AND void = 0`,
    month,
  );

/** A visit counts, with all that was done in it, in the month in which it started. */
export const sumTables = (db: ReadDb, month: string): Report['tables'] =>
  one(
    db,
    `SELECT count(*) AS visits, coalesce(sum(guests), 0) AS guests,
       count(*) FILTER (WHERE served_on_time = 1) AS servedOnTime,
       count(*) FILTER (WHERE served_on_time = 0) AS servedLate,
       coalesce(sum(refills), 0) AS refills,
       coalesce(sum(refills_declined), 0) AS refillsDeclined,
       count(*) FILTER (WHERE cleared_at_ms IS NOT NULL) AS clears
     FROM visit WHERE month = :month AND void = 0`,
    month,
  );

export const sumAshtrays = (db: ReadDb, month: string): Report['ashtray'] =>
  one(
    db,
    `SELECT coalesce(sum(changes), 0) AS changes, coalesce(sum(changes_for_butts), 0) AS butts,
       coalesce(sum(changes_for_peel), 0) AS peel, coalesce(sum(changes_declined), 0) AS declined
     FROM visit WHERE month = :month AND void = 0`,
    month,
  );

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
