import type { ReadDb, WriteDb } from './database';

/** A past day whose figures are kept, or are to be. */
export interface DaySpan {
  date: string;
  fromMs: number;
  untilMs: number;
}

/** The kept figures of the days from one up to but without another, as JSON by date. */
export const keptDays = (
  db: ReadDb,
  dates: { fromDate: string; untilDate: string },
): Map<string, string> =>
  new Map(
    db
      .all<{ date: string; body: string }>(
        `SELECT date, body FROM service_day
         WHERE date >= :fromDate AND date < :untilDate AND body IS NOT NULL`,
        { ...dates },
      )
      .map(({ date, body }) => [date, body]),
  );

/** The last day that has a row; undefined where none has. */
export const lastDay = (db: ReadDb): string | undefined =>
  db.get<{ date: string }>(`SELECT date FROM service_day ORDER BY from_ms DESC LIMIT 1`)?.date;

/** The latest days whose figures are to be made. */
export const listStaleDays = (db: ReadDb, limit: number): string[] =>
  db
    .all<{ date: string }>(
      `SELECT date FROM service_day INDEXED BY service_day_stale
       WHERE body IS NULL ORDER BY date DESC LIMIT :limit`,
      { limit },
    )
    .map(({ date }) => date);

export const appendDay = (db: WriteDb, { date, fromMs, untilMs }: DaySpan): void =>
  void db.run(
    `INSERT INTO service_day (from_ms, until_ms, date) VALUES (:fromMs, :untilMs, :date)`,
    { date, fromMs, untilMs },
  );

export const keepDay = (db: WriteDb, date: string, body: string): void =>
  void db.run(`UPDATE service_day SET body = :body WHERE date = :date`, { date, body });

/** When the first stay or round of all began; null where there was none. */
export const firstBeginMs = (db: ReadDb): number | null =>
  db.get<{ ms: number | null }>(
    `SELECT min(ms) AS ms FROM (
       SELECT min(seated_at_ms) AS ms FROM visit
       UNION ALL SELECT entered_at_ms FROM (SELECT entered_at_ms FROM vip_session ORDER BY id LIMIT 1)
       UNION ALL SELECT min(started_at_ms) FROM timer WHERE kind = 'patrol' AND owner_id = 0)`,
  )?.ms ?? null;

/** True where a stay or a round began within some instants of a local month. */
export const hasBegun = (
  db: ReadDb,
  span: { fromMs: number; untilMs: number; month: string },
): boolean =>
  db.get<{ any: number }>(
    `SELECT EXISTS (SELECT 1 FROM visit WHERE seated_at_ms >= :fromMs AND seated_at_ms < :untilMs)
       OR EXISTS (SELECT 1 FROM timer INDEXED BY timer_owner
         WHERE kind = 'patrol' AND owner_id = 0
           AND started_at_ms >= :fromMs AND started_at_ms < :untilMs)
       OR EXISTS (SELECT 1 FROM vip_session INDEXED BY vip_session_month
         WHERE month = :month AND entered_at_ms >= :fromMs AND entered_at_ms < :untilMs) AS any`,
    { ...span },
  )?.any === 1;
