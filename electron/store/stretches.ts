import type { Stretch } from '../../shared/domain/period';

/**
 * What a period is made of, as a table `stretch` of SQL: instants from `from_ms` up to but without
 * `until_ms`, and what is added to an instant for the local time. Bound as `:stretches`.
 */
export const STRETCH = `stretch AS (
  SELECT value ->> 'fromMs' AS from_ms, value ->> 'untilMs' AS until_ms,
    value ->> 'offsetMs' AS offset_ms
  FROM json_each(:stretches))`;

export const bound = (stretches: readonly Stretch[]): string => JSON.stringify(stretches);

/** The visits that began in a period, each with its stretch; CROSS JOIN keeps the index in use. */
export const VISITS = `stretch CROSS JOIN visit INDEXED BY visit_seated
  ON visit.seated_at_ms >= stretch.from_ms AND visit.seated_at_ms < stretch.until_ms
    AND visit.void = 0`;

/** The same for stays in VIP rooms. */
export const SESSIONS = `stretch CROSS JOIN vip_session INDEXED BY vip_session_entered
  ON vip_session.entered_at_ms >= stretch.from_ms AND vip_session.entered_at_ms < stretch.until_ms
    AND vip_session.void = 0`;
