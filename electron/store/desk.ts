import type { DeskRecord } from '../../shared/contract/views/desk';
import type { ReadDb, WriteDb } from './database';

/** A record with what only the store and its undo need. */
export type DeskRow = DeskRecord & { void: boolean; blankedAtMs: number | null };

interface DeskColumns extends Omit<
  DeskRecord,
  'kind' | 'guest' | 'detail' | 'blanked' | 'rating' | 'state'
> {
  kind: string;
  state: string;
  rating: number | null;
  guestName: string | null;
  guestRoom: string | null;
  guestPhone: string | null;
  detail: string;
  blankedAtMs: number | null;
  void: number;
}

const COLUMNS = `id, kind, date, taken_at_ms AS takenAtMs, taken_by AS takenBy, text, item, about,
  rating, guest_name AS guestName, guest_room AS guestRoom, guest_phone AS guestPhone,
  due_at_ms AS dueAtMs, state, closed_at_ms AS closedAtMs, closed_by AS closedBy,
  cancel_reason AS cancelReason, detail, blanked_at_ms AS blankedAtMs, void`;

function rowOf({ guestName, guestRoom, guestPhone, ...columns }: DeskColumns): DeskRow {
  // The table's CHECKs hold the kind and state; the detail was written by the one type for its kind.
  return {
    ...columns,
    guest: { name: guestName, room: guestRoom, phone: guestPhone },
    detail: JSON.parse(columns.detail) as unknown,
    blanked: columns.blankedAtMs !== null,
    void: columns.void === 1,
  } as DeskRow;
}

export const nextDeskId = (db: ReadDb): number =>
  (db.get<{ last: number | null }>(`SELECT max(id) AS last FROM desk_record`)?.last ?? 0) + 1;

/** A record that was not taken back. */
export function findDesk(db: ReadDb, id: number): DeskRow | undefined {
  const row = db.get<DeskColumns>(
    `SELECT ${COLUMNS} FROM desk_record WHERE id = :id AND void = 0`,
    { id },
  );
  return row && rowOf(row);
}

/** Writes a record as it now stands, whether it is new or not. */
export function keepDesk(db: WriteDb, { guest, blanked: _blanked, ...row }: DeskRow): void {
  db.run(
    `INSERT INTO desk_record
       (id, kind, date, taken_at_ms, taken_by, text, item, about, rating, guest_name, guest_room,
        guest_phone, due_at_ms, state, closed_at_ms, closed_by, cancel_reason, detail,
        blanked_at_ms, void)
     VALUES
       (:id, :kind, :date, :takenAtMs, :takenBy, :text, :item, :about, :rating, :guestName, :guestRoom,
        :guestPhone, :dueAtMs, :state, :closedAtMs, :closedBy, :cancelReason, :detail,
        :blankedAtMs, :void)
     ON CONFLICT (id) DO UPDATE SET
       text = excluded.text, about = excluded.about, guest_name = excluded.guest_name,
       guest_room = excluded.guest_room, guest_phone = excluded.guest_phone,
       due_at_ms = excluded.due_at_ms, state = excluded.state,
       closed_at_ms = excluded.closed_at_ms, closed_by = excluded.closed_by,
       cancel_reason = excluded.cancel_reason, detail = excluded.detail,
       blanked_at_ms = excluded.blanked_at_ms, void = excluded.void`,
    {
      ...row,
      guestName: guest.name,
      guestRoom: guest.room,
      guestPhone: guest.phone,
      detail: JSON.stringify(row.detail),
      void: row.void ? 1 : 0,
    },
  );
}

/** All that is open, the first due first. */
export const listOpenDesk = (db: ReadDb): DeskRow[] =>
  db
    .all<DeskColumns>(
      `SELECT ${COLUMNS} FROM desk_record INDEXED BY desk_record_open
       WHERE state = 'open' AND void = 0 ORDER BY due_at_ms, id`,
    )
    .map(rowOf);

/** The records of a kind that were taken from one local date to another. */
export const listDesk = (
  db: ReadDb,
  kind: DeskRecord['kind'],
  dates: { from: string; to: string },
): DeskRow[] =>
  db
    .all<DeskColumns>(
      `SELECT ${COLUMNS} FROM desk_record
       WHERE kind = :kind AND date BETWEEN :from AND :to AND void = 0 ORDER BY id`,
      { kind, ...dates },
    )
    .map(rowOf);

/** How many of a thing are out (F-04, F-05). */
export const countOut = (db: ReadDb, kind: 'loan' | 'key', item: string): number =>
  db.get<{ n: number }>(
    `SELECT count(*) AS n FROM desk_record
     WHERE kind = :kind AND item = :item AND state = 'open' AND void = 0`,
    { kind, item },
  )?.n ?? 0;

/** When somebody last rated by a face; 0 before the first. */
export const lastRatedAtMs = (db: ReadDb): number =>
  db.get<{ at: number | null }>(
    `SELECT taken_at_ms AS at FROM desk_record
     WHERE kind = 'feedback' AND void = 0 AND detail ->> 'source' = 'guest'
     ORDER BY id DESC LIMIT 1`,
  )?.at ?? 0;

/** When the first of the closed records was closed whose guest's data is still there; else infinity. */
export const oldestGuestDataMs = (db: ReadDb): number =>
  db.get<{ at: number | null }>(
    `SELECT min(closed_at_ms) AS at FROM desk_record INDEXED BY desk_record_guest
     WHERE closed_at_ms IS NOT NULL AND blanked_at_ms IS NULL`,
  )?.at ?? Number.POSITIVE_INFINITY;

/** Closed records whose guests' data has not been taken out, closed by an instant. */
export const listToBlank = (db: ReadDb, closedByMs: number): DeskRow[] =>
  db
    .all<DeskColumns>(
      `SELECT ${COLUMNS} FROM desk_record INDEXED BY desk_record_guest
       WHERE closed_at_ms <= :closedByMs AND blanked_at_ms IS NULL AND closed_at_ms IS NOT NULL
       ORDER BY id`,
      { closedByMs },
    )
    .map(rowOf);
