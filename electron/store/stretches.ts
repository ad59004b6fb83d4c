import type { Stretch } from '../../shared/domain/period';

/**
 * What a period is made of, as a table `stretch` of SQL: instants from `from_ms` up to but without
 * `until_ms`, what is added to an instant for the local time, and the local months they lie in.
 * Bound as `:stretches`.
 */
export const STRETCH = `span AS (
  SELECT value ->> 'fromMs' AS from_ms, value ->> 'untilMs' AS until_ms,
    value ->> 'offsetMs' AS offset_ms
  FROM json_each(:stretches)),
stretch AS (
  SELECT from_ms, until_ms, offset_ms,
    strftime('%Y-%m', (from_ms + offset_ms) / 1000, 'unixepoch') AS from_month,
    strftime('%Y-%m', (until_ms - 1 + offset_ms) / 1000, 'unixepoch') AS to_month
  FROM span)`;

export const bound = (stretches: readonly Stretch[]): string => JSON.stringify(stretches);

/** The visits that began in a period, each with its stretch. CROSS JOIN keeps the index in use. */
export const VISITS = `stretch CROSS JOIN visit INDEXED BY visit_began
  ON visit.seated_at_ms >= stretch.from_ms AND visit.seated_at_ms < stretch.until_ms
    AND visit.void = 0`;

/**
 * The same for stays in VIP rooms. They are found by their month, which they have anyway: a day's
 * are among a few hundred.
 */
export const SESSIONS = `stretch CROSS JOIN vip_session INDEXED BY vip_session_month
  ON vip_session.month >= stretch.from_month AND vip_session.month <= stretch.to_month
    AND vip_session.entered_at_ms >= stretch.from_ms
    AND vip_session.entered_at_ms < stretch.until_ms AND vip_session.void = 0`;
