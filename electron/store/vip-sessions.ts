import type { PersonOrder } from '../../shared/domain/vip-people';
import type { ReadDb, WriteDb } from './database';
import type { Cup } from './visits';

/** One stay of guests in a VIP room. */
export interface VipSessionRow {
  id: number;
  room: string;
  /** The version of the standard that the room was taken under. */
  standard: number;
  /** The month in which it started: where all of it counts. */
  month: string;
  guests: number;
  guestNames: string[];
  leaders: string[];
  /** Drinks by person, guests before leaders (S-14). */
  orders: PersonOrder[];
  /** What was brought, and how long after they came in. */
  cups: Cup[];
  enteredAtMs: number;
  enteredBy: string;
  services: number;
  onTime: number;
  late: number;
  missed: number;
  lastServedAtMs: number | null;
  lastServedBy: string | null;
  leftAtMs: number | null;
  void: boolean;
}

interface VipSessionColumns extends Omit<
  VipSessionRow,
  'guestNames' | 'leaders' | 'orders' | 'cups' | 'void'
> {
  guestNames: string;
  leaders: string;
  orders: string;
  cups: string;
  void: number;
}

const COLUMNS = `id, room, standard, orders, cups, month, guests, guest_names AS guestNames, leaders,
  entered_at_ms AS enteredAtMs, entered_by AS enteredBy, services, on_time AS onTime, late, missed,
  last_served_at_ms AS lastServedAtMs, last_served_by AS lastServedBy, left_at_ms AS leftAtMs, void`;

const rowOf = (columns: VipSessionColumns): VipSessionRow => ({
  ...columns,
  guestNames: JSON.parse(columns.guestNames) as string[],
  leaders: JSON.parse(columns.leaders) as string[],
  orders: JSON.parse(columns.orders) as PersonOrder[],
  cups: JSON.parse(columns.cups) as Cup[],
  void: columns.void === 1,
});

/** The stay in a room that has not ended. */
export function findVipSessionIn(db: ReadDb, room: string): VipSessionRow | undefined {
  const row = db.get<VipSessionColumns>(
    `SELECT ${COLUMNS} FROM vip_session WHERE room = :room AND left_at_ms IS NULL AND void = 0`,
    { room },
  );
  return row && rowOf(row);
}

export const listVipSessionsHere = (db: ReadDb): VipSessionRow[] =>
  db
    .all<VipSessionColumns>(
      `SELECT ${COLUMNS} FROM vip_session INDEXED BY vip_session_here
       WHERE left_at_ms IS NULL AND void = 0`,
    )
    .map(rowOf);

export const nextVipSession = (db: ReadDb): number =>
  (db.get<{ last: number | null }>(`SELECT max(id) AS last FROM vip_session`)?.last ?? 0) + 1;

/** Writes a session as it now stands, whether it is new or not. */
export function keepVipSession(db: WriteDb, session: VipSessionRow): void {
  db.run(
    `INSERT INTO vip_session
       (id, room, standard, orders, cups, month, guests, guest_names, leaders, entered_at_ms, entered_by, services,
        on_time, late, missed, last_served_at_ms, last_served_by, left_at_ms, void)
     VALUES
       (:id, :room, :standard, :orders, :cups, :month, :guests, :guestNames, :leaders, :enteredAtMs, :enteredBy, :services,
        :onTime, :late, :missed, :lastServedAtMs, :lastServedBy, :leftAtMs, :void)
     ON CONFLICT (id) DO UPDATE SET
       guests = excluded.guests, guest_names = excluded.guest_names,
       leaders = excluded.leaders, orders = excluded.orders, cups = excluded.cups, services = excluded.services, on_time = excluded.on_time,
       late = excluded.late, missed = excluded.missed,
       last_served_at_ms = excluded.last_served_at_ms, last_served_by = excluded.last_served_by,
       left_at_ms = excluded.left_at_ms, void = excluded.void`,
    {
      ...session,
      guestNames: JSON.stringify(session.guestNames),
      leaders: JSON.stringify(session.leaders),
      orders: JSON.stringify(session.orders),
      cups: JSON.stringify(session.cups),
      void: session.void ? 1 : 0,
    },
  );
}

export function countMissed(db: WriteDb, id: number): void {
  db.run(`UPDATE vip_session SET missed = missed + 1 WHERE id = :id`, { id });
}

const NAMED = `left_at_ms IS NOT NULL AND (guest_names <> '[]' OR leaders <> '[]')`;

/** When the first of the stays ended whose guests' names are still there; else infinity. */
export const oldestNamedMs = (db: ReadDb): number =>
  db.get<{ at: number | null }>(
    `SELECT min(left_at_ms) AS at FROM vip_session INDEXED BY vip_session_named WHERE ${NAMED}`,
  )?.at ?? Number.POSITIVE_INFINITY;

/** Stays with names that had ended by an instant. */
export const listNamed = (db: ReadDb, leftByMs: number): { id: number; room: string }[] =>
  db.all(
    `SELECT id, room FROM vip_session INDEXED BY vip_session_named
     WHERE ${NAMED} AND left_at_ms <= :leftByMs ORDER BY id`,
    { leftByMs },
  );

export function dropNames(db: WriteDb, id: number): void {
  db.run(`UPDATE vip_session SET guest_names = '[]', leaders = '[]' WHERE id = :id`, { id });
}
