import { LEAST_SATISFIED } from '../../shared/domain/desk';
import { datesOf, type Period } from '../../shared/domain/period';
import type { ReadDb } from './database';

/** What guests said in a period (F-07); ratings go from 1 to 5. */
export interface Voices {
  ratings: number;
  /** Ratings that count as satisfied (F-07). */
  satisfied: number;
  praise: number;
  opinions: number;
  complaints: number;
  founded: number;
}

const COUNTED = `date >= :fromDate AND date < :untilDate AND void = 0 AND state <> 'cancelled'`;

/** What guests said in a period, as the front desk recorded it. */
export function sumVoices(db: ReadDb, period: Period): Voices {
  const row = db.get<Voices>(
    `SELECT count(rating) AS ratings, count(*) FILTER (WHERE rating >= ${LEAST_SATISFIED}) AS satisfied,
       count(*) FILTER (WHERE kind = 'feedback' AND detail ->> 'sort' = 'praise') AS praise,
       count(*) FILTER (WHERE kind = 'feedback' AND detail ->> 'sort' = 'opinion') AS opinions,
       count(*) FILTER (WHERE kind = 'complaint') AS complaints,
       count(*) FILTER (WHERE kind = 'complaint' AND detail ->> '$.verdict.founded' = 1) AS founded
     FROM desk_record WHERE kind IN ('feedback', 'complaint') AND ${COUNTED}`,
    datesOf(period),
  );
  if (!row) throw new Error('an aggregate answers one row');
  return row;
}

/** What guests said in one part of a period. */
export interface VoicesPart {
  /** A month's date or a year's month. */
  key: string;
  ratings: number;
  satisfied: number;
  praise: number;
  opinions: number;
  complaints: number;
}

/** The same part by part, in order; parts in which nobody said anything are not there. */
export const sumVoicesByPart = (db: ReadDb, period: Period, part: 'date' | 'month'): VoicesPart[] =>
  db.all(
    `SELECT substr(date, 1, :length) AS key, count(rating) AS ratings,
       count(*) FILTER (WHERE rating >= ${LEAST_SATISFIED}) AS satisfied,
       count(*) FILTER (WHERE kind = 'feedback' AND detail ->> 'sort' = 'praise') AS praise,
       count(*) FILTER (WHERE kind = 'feedback' AND detail ->> 'sort' = 'opinion') AS opinions,
       count(*) FILTER (WHERE kind = 'complaint') AS complaints
     FROM desk_record WHERE kind IN ('feedback', 'complaint') AND ${COUNTED}
     GROUP BY 1 ORDER BY 1`,
    { ...datesOf(period), length: part === 'date' ? 10 : 7 },
  );

/** Who was praised by name, and how often. */
export const listPraised = (db: ReadDb, period: Period): { staff: string; praise: number }[] =>
  db.all(
    `SELECT about AS staff, count(*) AS praise FROM desk_record
     WHERE kind = 'feedback' AND detail ->> 'sort' = 'praise' AND about IS NOT NULL AND ${COUNTED}
     GROUP BY about ORDER BY about`,
    datesOf(period),
  );

/** The front desk's records of a day by kind, and how many of them were closed before it ended. */
export const listDeskDay = (
  db: ReadDb,
  date: string,
  untilMs: number,
): { kind: string; taken: number; closed: number }[] =>
  db.all(
    `SELECT kind, count(*) AS taken, count(*) FILTER (WHERE closed_at_ms < :untilMs) AS closed
     FROM desk_record
     WHERE kind IN ('request', 'complaint', 'found', 'loan', 'key', 'parcel', 'feedback')
       AND date = :date AND void = 0 AND state <> 'cancelled'
     GROUP BY kind ORDER BY kind`,
    { date, untilMs },
  );
