import type { Outcome } from '../../shared/domain/judged';
import type { ReadDb } from './database';
import { nextEvent } from './journal';

interface Place {
  place: string;
  /** The local month of the day that is asked for. */
  month: string;
  fromMs: number;
  untilMs: number;
}

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

/**
 * The first journal line of an instant or later. Lines are written as time goes by, so it is sought
 * by halves: an index of instants would cost every tap a write. Around a clock that was set back by
 * hours (flag `clock-back`) it may answer a neighbour.
 */
function firstLineFrom(db: ReadDb, atMs: number): number {
  const lineAt = (id: number) =>
    db.get<{ atMs: number }>(`SELECT at_ms AS atMs FROM journal WHERE id = :id`, { id });
  let [low, high] = [1, nextEvent(db)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((lineAt(middle)?.atMs ?? atMs) < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What was recorded about a subject ('table T4', 'room VIP1') within some instants, in order; of a
 * table also the guests who came over from another one, or whose table it was for a while.
 */
export const listLife = (
  db: ReadDb,
  subject: string,
  { place, fromMs, untilMs }: Place,
): LifeRow[] =>
  db.all(
    `SELECT id AS event, at_ms AS atMs, actor, command, payload,
       (SELECT state FROM timer WHERE settled_event = journal.id AND state IN ('on-time', 'late'))
         AS judged,
       EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = journal.id) AS undone
     FROM journal
     WHERE id >= :first AND id < :end AND undoes IS NULL
       AND (subject = :subject
         OR command IN ('table.move', 'table.join', 'table.split')
           AND :place IN (payload ->> 'table', payload ->> 'to', payload ->> 'with'))
     ORDER BY id`,
    { subject, place, first: firstLineFrom(db, fromMs), end: firstLineFrom(db, untilMs) },
  );

/** When services of a room became missed, of the stays that began within some instants. */
export const listMissedIn = (db: ReadDb, place: Place): { atMs: number }[] =>
  db.all(
    `SELECT timer.settled_at_ms AS atMs
     FROM vip_session INDEXED BY vip_session_month
     CROSS JOIN timer INDEXED BY timer_owner
       ON timer.kind = 'vip' AND timer.owner_id = vip_session.id AND timer.state = 'missed'
     WHERE month = :month AND room = :place
       AND entered_at_ms >= :fromMs AND entered_at_ms < :untilMs
     ORDER BY timer.settled_at_ms`,
    { ...place },
  );
