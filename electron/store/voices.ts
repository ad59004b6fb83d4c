import { datesOf, type Period } from '../../shared/domain/period';
import type { ReadDb } from './database';

/** What guests said in a period (F-07); ratings go from 1 to 5. */
export interface Voices {
  ratings: number;
  /** Ratings of 4 and 5. */
  satisfied: number;
  praise: number;
  opinions: number;
  complaints: number;
  founded: number;
}

/** True where this database keeps the front desk's records. */
const hasDesk = (db: ReadDb): boolean =>
  db.get(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'desk_record'`) !== undefined;

const COUNTED = `date >= :fromDate AND date < :untilDate AND void = 0 AND state <> 'cancelled'`;

/** What guests said; null where the front desk's records are not kept. */
export function sumVoices(db: ReadDb, period: Period): Voices | null {
  if (!hasDesk(db)) return null;
  const row = db.get<Voices>(
    `SELECT count(rating) AS ratings, count(*) FILTER (WHERE rating >= 4) AS satisfied,
       count(*) FILTER (WHERE kind = 'feedback' AND detail ->> 'sort' = 'praise') AS praise,
       count(*) FILTER (WHERE kind = 'feedback' AND detail ->> 'sort' = 'opinion') AS opinions,
       count(*) FILTER (WHERE kind = 'complaint') AS complaints,
       count(*) FILTER (WHERE kind = 'complaint' AND detail ->> '$.verdict.founded' = 1) AS founded
     FROM desk_record WHERE kind IN ('feedback', 'complaint') AND ${COUNTED}`,
    datesOf(period),
  );
  return row ?? null;
}

/** Who was praised by name, and how often. */
export function listPraised(db: ReadDb, period: Period): { staff: string; praise: number }[] {
  if (!hasDesk(db)) return [];
  return db.all(
    `SELECT about AS staff, count(*) AS praise FROM desk_record
     WHERE kind = 'feedback' AND detail ->> 'sort' = 'praise' AND about IS NOT NULL AND ${COUNTED}
     GROUP BY about ORDER BY about`,
    datesOf(period),
  );
}

/** The front desk's records of a day by kind, and how many of them are closed; none without a desk. */
export function listDeskDay(
  db: ReadDb,
  date: string,
): { kind: string; taken: number; closed: number }[] {
  if (!hasDesk(db)) return [];
  return db.all(
    `SELECT kind, count(*) AS taken, count(*) FILTER (WHERE state <> 'open') AS closed
     FROM desk_record
     WHERE kind IN ('request', 'complaint', 'found', 'loan', 'key', 'parcel', 'feedback')
       AND date = :date AND void = 0
     GROUP BY kind ORDER BY kind`,
    { date },
  );
}
