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
