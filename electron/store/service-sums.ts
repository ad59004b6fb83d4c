import type { Stretch } from '../../shared/domain/period';
import type { ServiceView } from '../../shared/contract/queries';
import type { ReadDb } from './database';
import { bound, SESSIONS, STRETCH, VISITS } from './stretches';

type Span = readonly Stretch[];

/** An aggregate answers one row. */
function one<Row>(db: ReadDb, sql: string, values: Record<string, string>): Row {
  const row = db.get<Row>(sql, values);
  if (!row) throw new Error('an aggregate answers one row');
  return row;
}

/** A visit counts, with all that was done in it, where it began. */
export const sumVisits = (
  db: ReadDb,
  span: Span,
): Omit<ServiceView['tables'], 'requests' | 'delivered'> =>
  one(
    db,
    `WITH ${STRETCH} SELECT count(*) AS visits, coalesce(sum(guests), 0) AS guests,
       count(*) FILTER (WHERE served_on_time = 1) AS servedOnTime,
       count(*) FILTER (WHERE served_on_time = 0) AS servedLate,
       count(*) FILTER (WHERE served_at_ms IS NULL AND left_at_ms IS NOT NULL) AS unserved,
       coalesce(sum(refills), 0) AS refills,
       coalesce(sum(refills_declined), 0) AS refillsDeclined,
       count(*) FILTER (WHERE cleared_at_ms IS NOT NULL) AS clears
     FROM ${VISITS}`,
    { stretches: bound(span) },
  );

export const sumChanges = (db: ReadDb, span: Span): ServiceView['ashtray'] =>
  one(
    db,
    `WITH ${STRETCH} SELECT coalesce(sum(changes), 0) AS changes,
       coalesce(sum(changes_for_butts), 0) AS butts, coalesce(sum(changes_for_peel), 0) AS peel,
       coalesce(sum(changes_declined), 0) AS declined
     FROM ${VISITS}`,
    { stretches: bound(span) },
  );

export const sumRequests = (
  db: ReadDb,
  span: Span,
): Pick<ServiceView['tables'], 'requests' | 'delivered'> =>
  one(
    db,
    `WITH ${STRETCH} SELECT count(*) AS requests,
       count(*) FILTER (WHERE delivered_at_ms IS NOT NULL) AS delivered
     FROM ${VISITS} CROSS JOIN guest_request INDEXED BY guest_request_visit
       ON guest_request.visit_id = visit.id AND guest_request.void = 0`,
    { stretches: bound(span) },
  );

/** A stay in a VIP room counts, with all of its services, where it began. */
export const sumSessions = (db: ReadDb, span: Span): ServiceView['vip'] =>
  one(
    db,
    `WITH ${STRETCH} SELECT count(*) AS sessions, coalesce(sum(guests), 0) AS guests,
       coalesce(sum(services), 0) AS services, coalesce(sum(on_time), 0) AS onTime,
       coalesce(sum(late), 0) AS late, coalesce(sum(missed), 0) AS missed
     FROM ${SESSIONS}`,
    { stretches: bound(span) },
  );

/** From one local date up to but without another. */
interface Dates {
  fromDate: string;
  untilDate: string;
}

export const sumWalks = (db: ReadDb, { fromDate, untilDate }: Dates): Record<string, number> =>
  Object.fromEntries(
    db
      .all<{ zone: string; n: number }>(
        `SELECT zone, count(*) AS n FROM patrol
         WHERE date >= :fromDate AND date < :untilDate AND void = 0 GROUP BY zone ORDER BY zone`,
        { fromDate, untilDate },
      )
      .map(({ zone, n }) => [zone, n]),
  );

export const sumTicks = (db: ReadDb, { fromDate, untilDate }: Dates): ServiceView['checklists'] =>
  one(
    db,
    `SELECT count(*) FILTER (WHERE state = 'done') AS done,
       count(*) FILTER (WHERE state = 'na') AS na,
       count(*) FILTER (WHERE state = 'open') AS open
     FROM checklist_state WHERE date >= :fromDate AND date < :untilDate AND part = ''`,
    { fromDate, untilDate },
  );

/** The cups that were brought, by drink: as ordered or brought, and what coffee was changed to. */
export const sumDrinks = (db: ReadDb, span: Span): ServiceView['drinks'] =>
  db.all(
    `WITH ${STRETCH} SELECT line.value ->> 'drink' AS drink, sum(line.value ->> 'qty') AS qty
     FROM ${VISITS}, json_each(visit.drinks) AS line
     WHERE visit.served_at_ms IS NOT NULL GROUP BY 1 ORDER BY qty DESC, drink`,
    { stretches: bound(span) },
  );

/** The visits of a period: when each began, for how many. */
export const listArrivals = (db: ReadDb, span: Span): { atMs: number; guests: number }[] =>
  db.all(
    `WITH ${STRETCH} SELECT visit.seated_at_ms AS atMs, guests
     FROM ${VISITS}`,
    { stretches: bound(span) },
  );

/** How long guests waited, one row a wait. */
export interface WaitRow {
  what: 'serve' | 'deliver' | 'clear' | 'first';
  /** The table or room. */
  place: string;
  ms: number;
}

/** Seated to served, asked to delivered, left to cleared; in a VIP room entered to first served. */
export const listWaits = (db: ReadDb, span: Span): WaitRow[] =>
  db.all(
    `WITH ${STRETCH}
     SELECT 'serve' AS what, table_code AS place, served_at_ms - seated_at_ms AS ms
       FROM ${VISITS} WHERE served_at_ms IS NOT NULL
     UNION ALL
     SELECT 'clear', table_code, cleared_at_ms - left_at_ms
       FROM ${VISITS} WHERE cleared_at_ms IS NOT NULL AND left_at_ms IS NOT NULL
     UNION ALL
     SELECT 'deliver', table_code, delivered_at_ms - asked_at_ms
       FROM ${VISITS} CROSS JOIN guest_request INDEXED BY guest_request_visit
         ON guest_request.visit_id = visit.id AND guest_request.void = 0
       WHERE delivered_at_ms IS NOT NULL
     UNION ALL
     SELECT 'first', room, timer.settled_at_ms - entered_at_ms
       FROM ${SESSIONS} CROSS JOIN timer INDEXED BY timer_owner
         ON timer.kind = 'vip' AND timer.owner_id = vip_session.id
           AND timer.started_at_ms = entered_at_ms AND timer.state IN ('on-time', 'late')`,
    { stretches: bound(span) },
  );
