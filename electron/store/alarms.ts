import type { Step } from '../../shared/domain/clock';
import type { Standing } from '../../shared/domain/timers';
import type { Watched } from '../../shared/domain/watch';
import type { ReadDb, WriteDb } from './database';
import type { TimerRow } from './timers';

/** A due point with what was told of it. */
export interface WatchedRow extends TimerRow, Watched {
  /** The journal line that last made it quiet. */
  quietEvent: number | null;
}

interface WatchedColumns extends Omit<WatchedRow, 'missed'> {
  missed: number;
}

const COLUMNS = `timer.id, timer.kind, timer.subject, timer.owner_id AS ownerId,
  timer.started_at_ms AS startedAtMs, timer.due_at_ms AS dueAtMs, timer.late_at_ms AS lateAtMs,
  timer.missed_at_ms AS missedAtMs, timer.state = 'missed' AS missed, timer.told,
  timer.quiet_until_ms AS quietUntilMs, timer.quiet_event AS quietEvent`;

/** The open due points, and the last one of each VIP room in use where that one was missed (S-15); by due time. */
export const listWatched = (db: ReadDb): WatchedRow[] =>
  db
    .all<WatchedColumns>(
      `SELECT ${COLUMNS} FROM timer INDEXED BY timer_open WHERE state = 'open'
       UNION ALL
       SELECT ${COLUMNS} FROM vip_session INDEXED BY vip_session_here
       JOIN timer ON timer.id =
         (SELECT max(id) FROM timer
          WHERE kind = 'vip' AND owner_id = vip_session.id AND state <> 'cancelled')
       WHERE vip_session.left_at_ms IS NULL AND vip_session.void = 0 AND timer.state = 'missed'
       ORDER BY dueAtMs, id`,
    )
    .map((row) => ({ ...row, missed: row.missed === 1 }));

/** True where a due point was ever started under this number. */
export const hasTimer = (db: ReadDb, id: number): boolean =>
  db.get(`SELECT 1 AS found FROM timer WHERE id = :id`, { id }) !== undefined;

/** Keeps the furthest standing that was told of a due point. */
export function keepTold(db: WriteDb, id: number, told: Standing): void {
  db.run(`UPDATE timer SET told = :told WHERE id = :id`, { id, told });
}

/** Keeps an alarm quiet until an instant; after it the due point is told again. */
export function keepQuiet(
  db: WriteDb,
  id: number,
  quiet: { untilMs: number; event: number },
): void {
  db.run(
    `UPDATE timer SET told = 'waiting', quiet_until_ms = :untilMs, quiet_event = :event
     WHERE id = :id`,
    { id, ...quiet },
  );
}

/** Takes back what an event had made quiet. */
export function undoQuiet(db: WriteDb, event: number): void {
  db.run(
    `UPDATE timer SET quiet_until_ms = NULL
     WHERE quiet_event = :event AND quiet_until_ms IS NOT NULL`,
    { event },
  );
}

const moved = (column: string): string =>
  `${column} = ${column} + iif(${column} > :afterMs, :byMs, 0)`;
const columnsMoved = (...columns: string[]): string => columns.map(moved).join(', ');

/** All of a due point's instants go by where it started. */
const POINT = ['started_at_ms', 'due_at_ms', 'late_at_ms', 'missed_at_ms']
  .map((column) => `${column} = ${column} + :byMs`)
  .join(', ');

/**
 * The station's time was set anew: what counts on the floor goes along, so that as much is left of
 * each wait as before. What is settled keeps the time that it was logged with; no alarm stays quiet.
 */
export function carryFloor(db: WriteDb, { byMs, afterMs }: Step): void {
  // Integers alone are stored: from the very beginning is from the least of them.
  const values = { byMs, afterMs: Math.max(afterMs, Number.MIN_SAFE_INTEGER) };
  db.run(`UPDATE timer SET ${POINT} WHERE state = 'open' AND started_at_ms > :afterMs`, values);
  db.run(`UPDATE timer SET quiet_until_ms = NULL WHERE quiet_until_ms IS NOT NULL`);
  db.run(
    `UPDATE visit SET
       ${columnsMoved('seated_at_ms', 'served_at_ms', 'declined_at_ms', 'left_at_ms')}
     WHERE cleared_at_ms IS NULL AND void = 0`,
    values,
  );
  db.run(
    `UPDATE guest_request SET ${columnsMoved('asked_at_ms')}
     WHERE delivered_at_ms IS NULL AND visit_id IN
       (SELECT id FROM visit WHERE cleared_at_ms IS NULL AND void = 0)`,
    values,
  );
  db.run(
    `UPDATE vip_session SET ${columnsMoved('entered_at_ms', 'last_served_at_ms')}
     WHERE left_at_ms IS NULL AND void = 0`,
    values,
  );
  // How a table stood before the step is told in the old time: no way back over it.
  db.run(`DELETE FROM undo_point`);
}
