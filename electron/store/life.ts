import type { Outcome } from '../../shared/domain/judged';
import type { ReadDb } from './database';

/** One stay at a table or in a VIP room: the journal line that began it, and when it ended. */
export interface StayRow {
  firstEvent: number;
  /** Null while it goes on. */
  endedAtMs: number | null;
  /** 1 where the seating itself was taken back. */
  void: number;
}

interface Place {
  place: string;
  /** The local month of the day that is asked for. */
  month: string;
  fromMs: number;
  untilMs: number;
}

/** The stays at a table that began within some instants of a month, those taken back as well. */
export const listTableStays = (db: ReadDb, place: Place): StayRow[] =>
  db.all(
    `SELECT (SELECT min(opened_event) FROM timer WHERE kind = 'serve' AND owner_id = visit.id)
         AS firstEvent,
       cleared_at_ms AS endedAtMs, void
     FROM visit INDEXED BY visit_month
     WHERE month = :month AND table_code = :place
       AND seated_at_ms >= :fromMs AND seated_at_ms < :untilMs
     ORDER BY id`,
    { ...place },
  );

/** The same in a VIP room. */
export const listRoomStays = (db: ReadDb, place: Place): StayRow[] =>
  db.all(
    `SELECT (SELECT min(opened_event) FROM timer WHERE kind = 'vip' AND owner_id = vip_session.id)
         AS firstEvent,
       left_at_ms AS endedAtMs, void
     FROM vip_session INDEXED BY vip_session_month
     WHERE month = :month AND room = :place
       AND entered_at_ms >= :fromMs AND entered_at_ms < :untilMs
     ORDER BY id`,
    { ...place },
  );

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

interface JournalRow extends LifeRow {
  subject: string | null;
  undoes: number | null;
}

/** What was recorded about a subject ('table T4') from a stay's first line to its end, in order. */
export function listLife(db: ReadDb, subject: string, stay: StayRow): LifeRow[] {
  const found: LifeRow[] = [];
  const lines = db.iterate<JournalRow>(
    `SELECT id AS event, at_ms AS atMs, actor, command, payload, subject, undoes,
       (SELECT state FROM timer WHERE settled_event = journal.id AND state IN ('on-time', 'late'))
         AS judged,
       EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = journal.id) AS undone
     FROM journal WHERE id >= :first ORDER BY id`,
    { first: stay.firstEvent },
  );
  for (const { subject: about, undoes, ...line } of lines) {
    // A walk of its own that stops where the stay does: a day's lines at the most.
    if (stay.endedAtMs !== null && line.atMs > stay.endedAtMs) break;
    if (about !== subject || undoes !== null) continue;
    found.push(line);
    if (stay.void === 1) break;
  }
  return found;
}

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
