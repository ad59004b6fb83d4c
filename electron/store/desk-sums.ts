import type { Report } from '../../shared/contract/queries';
import type { ReadDb } from './database';

const IN_MONTH = `date BETWEEN :month || '-01' AND :month || '-31' AND void = 0 AND state <> 'cancelled'`;

/** How a month's ratings fell; `guests` of them were tapped by guests themselves. */
export interface RatingRow {
  rating: number;
  n: number;
  guests: number;
}

export const sumRatings = (db: ReadDb, month: string): RatingRow[] =>
  db.all(
    `SELECT rating, count(*) AS n, count(*) FILTER (WHERE detail ->> 'source' = 'guest') AS guests
     FROM desk_record WHERE kind = 'feedback' AND rating IS NOT NULL AND ${IN_MONTH}
     GROUP BY rating ORDER BY rating`,
    { month },
  );

export interface VoiceRow {
  praise: number;
  opinions: number;
  complaints: number;
  founded: number;
}

/** What guests said in a month, by its weight. */
export function sumVoices(db: ReadDb, month: string): VoiceRow {
  const row = db.get<VoiceRow>(
    `SELECT count(*) FILTER (WHERE kind = 'feedback' AND detail ->> 'sort' = 'praise') AS praise,
       count(*) FILTER (WHERE kind = 'feedback' AND detail ->> 'sort' = 'opinion') AS opinions,
       count(*) FILTER (WHERE kind = 'complaint') AS complaints,
       count(*) FILTER (WHERE kind = 'complaint' AND detail ->> '$.verdict.founded' = 1) AS founded
     FROM desk_record WHERE kind IN ('feedback', 'complaint') AND ${IN_MONTH}`,
    { month },
  );
  if (!row) throw new Error('an aggregate answers one row');
  return row;
}

/** Who was praised in a month, most first. */
export const sumPraised = (db: ReadDb, month: string): { staff: string; praise: number }[] =>
  db.all(
    `SELECT about AS staff, count(*) AS praise FROM desk_record
     WHERE kind = 'feedback' AND detail ->> 'sort' = 'praise' AND about IS NOT NULL AND ${IN_MONTH}
     GROUP BY about ORDER BY praise DESC, about`,
    { month },
  );

/** What was taken at the front desk in a month, by kind, and how much of it is closed. */
export function sumDesk(db: ReadDb, month: string): Report['desk'] {
  const rows = db.all<{ kind: string; taken: number; closed: number }>(
    `SELECT kind, count(*) AS taken, count(*) FILTER (WHERE state = 'done') AS closed
     FROM desk_record
     WHERE kind IN ('request', 'complaint', 'found', 'loan', 'key', 'parcel') AND ${IN_MONTH}
     GROUP BY kind ORDER BY kind`,
    { month },
  );
  return Object.fromEntries(rows.map(({ kind, taken, closed }) => [kind, { taken, closed }]));
}
