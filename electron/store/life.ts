import type { Outcome } from '../../shared/domain/judged';
import type { ReadDb } from './database';

/** A journal line about a table or a room, with how it was judged and whether it was taken back. */
export interface LifeRow {
  event: number;
  atMs: number;
  actor: string;
  command: string;
  payload: string;
  judged: Outcome | null;
  undone: number;
}

const COLUMNS = `id AS event, at_ms AS atMs, actor, command, payload,
  (SELECT state FROM timer WHERE settled_event = journal.id AND state IN ('on-time', 'late'))
    AS judged,
  EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = journal.id) AS undone`;

/** What was recorded about one subject ('table T4') on a business date, in order. */
export const listLife = (db: ReadDb, subject: string, date: string): LifeRow[] =>
  db.all(
    `SELECT ${COLUMNS} FROM journal INDEXED BY journal_day
     WHERE business_date = :date AND subject = :subject AND undoes IS NULL ORDER BY id`,
    { subject, date },
  );

/**
 * Guests who went from a table, joined it to theirs or gave it back, where the stay's own line is
 * another table's.
 */
export const listMoves = (db: ReadDb, table: string, date: string): LifeRow[] =>
  db.all(
    `SELECT ${COLUMNS} FROM journal INDEXED BY journal_day
     WHERE business_date = :date AND subject GLOB 'table *' AND subject <> 'table ' || :table
       AND command IN ('table.move', 'table.join', 'table.split')
       AND :table IN (payload ->> 'table', payload ->> 'to', payload ->> 'with') ORDER BY id`,
    { table, date },
  );

/** When services of a room became missed, of the stays that began within some instants. */
export const listMissedIn = (
  db: ReadDb,
  room: string,
  { fromMs, untilMs }: { fromMs: number; untilMs: number },
): { atMs: number }[] =>
  db.all(
    `SELECT timer.settled_at_ms AS atMs
     FROM vip_session INDEXED BY vip_session_entered
     CROSS JOIN timer INDEXED BY timer_stay
       ON timer.kind = 'vip' AND timer.owner_id = vip_session.id AND timer.state = 'missed'
     WHERE entered_at_ms >= :fromMs AND entered_at_ms < :untilMs AND room = :room
     ORDER BY timer.settled_at_ms`,
    { room, fromMs, untilMs },
  );
