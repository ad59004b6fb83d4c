import type { DrinkLine } from '../../shared/contract/fields';
import type { Sitting, TakenTable } from '../../shared/domain/taken-tables';
import type { ReadDb, WriteDb } from './database';
import { keepJoined, listJoined } from './joined-tables';

/** Cups that were brought to a stay. */
export interface Cup extends DrinkLine {
  /** Since the guests sat down: a clock that is set right moves both. */
  afterMs: number;
}

/** One stay of guests at a table and what is joined to it, from seating to clearing. */
export interface VisitRow extends Sitting {
  id: number;
  /** The month in which it started: where all of it counts. */
  month: string;
  guests: number;
  seatedAtMs: number;
  seatedBy: string;
  drinks: DrinkLine[];
  /** What was brought, and how long after they sat down. */
  cups: Cup[];
  /** What was last asked for or brought. */
  lastDrinks: DrinkLine[];
  servedAtMs: number | null;
  servedOnTime: boolean | null;
  refills: number;
  refillsDeclined: number;
  eating: boolean;
  changes: number;
  changesForButts: number;
  changesForPeel: number;
  changesDeclined: number;
  leftAtMs: number | null;
  clearedAtMs: number | null;
  void: boolean;
}

interface VisitColumns extends Omit<
  VisitRow,
  'joined' | 'drinks' | 'cups' | 'lastDrinks' | 'servedOnTime' | 'peel' | 'eating' | 'void'
> {
  drinks: string;
  cups: string;
  lastDrinks: string;
  servedOnTime: number | null;
  peel: number;
  eating: number;
  void: number;
}

const COLUMNS = `id, table_code AS tableCode, standard, last_drinks AS lastDrinks, month, guests, seated_at_ms AS seatedAtMs,
  seated_by AS seatedBy, drinks, cups, served_at_ms AS servedAtMs, served_on_time AS servedOnTime,
  refills, refills_declined AS refillsDeclined, butts, peel, eating, changes,
  changes_for_butts AS changesForButts, changes_for_peel AS changesForPeel,
  changes_declined AS changesDeclined, declined_at_ms AS declinedAtMs, left_at_ms AS leftAtMs, cleared_at_ms AS clearedAtMs, void`;

const bit = (value: boolean | null): number | null => (value === null ? null : value ? 1 : 0);

const rowOf = (columns: VisitColumns, joined: readonly TakenTable[]): VisitRow => ({
  ...columns,
  joined,
  drinks: JSON.parse(columns.drinks) as DrinkLine[],
  cups: JSON.parse(columns.cups) as Cup[],
  lastDrinks: JSON.parse(columns.lastDrinks) as DrinkLine[],
  servedOnTime: columns.servedOnTime === null ? null : columns.servedOnTime === 1,
  peel: columns.peel === 1,
  eating: columns.eating === 1,
  void: columns.void === 1,
});

/** The stay at a table that is not cleared yet, whether it is its first table or a joined one. */
export function findVisitAt(db: ReadDb, tableCode: string): VisitRow | undefined {
  const row =
    db.get<VisitColumns>(
      `SELECT ${COLUMNS} FROM visit
       WHERE table_code = :tableCode AND cleared_at_ms IS NULL AND void = 0`,
      { tableCode },
    ) ??
    db.get<VisitColumns>(
      `SELECT ${COLUMNS} FROM visit WHERE id =
         (SELECT visit_id FROM joined_table WHERE table_code = :tableCode AND here = 1)`,
      { tableCode },
    );
  return row && rowOf(row, listJoined(db, row.id));
}

export const listVisitsHere = (db: ReadDb): VisitRow[] =>
  db
    .all<VisitColumns>(
      `SELECT ${COLUMNS} FROM visit INDEXED BY visit_here WHERE cleared_at_ms IS NULL AND void = 0`,
    )
    .map((row) => rowOf(row, listJoined(db, row.id)));

export const nextVisit = (db: ReadDb): number =>
  (db.get<{ last: number | null }>(`SELECT max(id) AS last FROM visit`)?.last ?? 0) + 1;

/**
 * Writes a visit as it now stands, whether it is new or not. Where its guests are is written only
 * when it changed: the index over it would be rewritten with every tap.
 */
export function keepVisit(db: WriteDb, { joined, ...visit }: VisitRow): void {
  const values = {
    ...visit,
    drinks: JSON.stringify(visit.drinks),
    cups: JSON.stringify(visit.cups),
    lastDrinks: JSON.stringify(visit.lastDrinks),
    servedOnTime: bit(visit.servedOnTime),
    peel: bit(visit.peel),
    eating: bit(visit.eating),
    void: bit(visit.void),
  };
  db.run(
    `INSERT INTO visit
       (id, table_code, standard, last_drinks, month, guests, seated_at_ms, seated_by, drinks, cups, served_at_ms,
        served_on_time, refills, refills_declined, butts, peel, eating, changes,
        changes_for_butts, changes_for_peel, changes_declined, declined_at_ms, left_at_ms, cleared_at_ms, void)
     VALUES
       (:id, :tableCode, :standard, :lastDrinks, :month, :guests, :seatedAtMs, :seatedBy, :drinks, :cups, :servedAtMs,
        :servedOnTime, :refills, :refillsDeclined, :butts, :peel, :eating, :changes,
        :changesForButts, :changesForPeel, :changesDeclined, :declinedAtMs, :leftAtMs, :clearedAtMs, :void)
     ON CONFLICT (id) DO UPDATE SET
       standard = excluded.standard,
       last_drinks = excluded.last_drinks, guests = excluded.guests, drinks = excluded.drinks, cups = excluded.cups, served_at_ms = excluded.served_at_ms,
       served_on_time = excluded.served_on_time, refills = excluded.refills,
       refills_declined = excluded.refills_declined, butts = excluded.butts, peel = excluded.peel,
       eating = excluded.eating, changes = excluded.changes,
       changes_for_butts = excluded.changes_for_butts,
       changes_for_peel = excluded.changes_for_peel,
       changes_declined = excluded.changes_declined, declined_at_ms = excluded.declined_at_ms,
       left_at_ms = excluded.left_at_ms`,
    values,
  );
  db.run(
    `UPDATE visit SET table_code = :tableCode, cleared_at_ms = :clearedAtMs, void = :void
     WHERE id = :id AND (table_code, cleared_at_ms, void) IS NOT (:tableCode, :clearedAtMs, :void)`,
    {
      id: visit.id,
      tableCode: visit.tableCode,
      clearedAtMs: visit.clearedAtMs,
      void: values.void,
    },
  );
  keepJoined(db, visit.id, { joined, here: visit.clearedAtMs === null && !visit.void });
}

export interface RequestRow {
  id: number;
  visitId: number;
  text: string;
  askedAtMs: number;
}

export const listOpenRequests = (db: ReadDb, visitId: number): RequestRow[] =>
  db.all(
    `SELECT id, visit_id AS visitId, text, asked_at_ms AS askedAtMs FROM guest_request
     WHERE visit_id = :visitId AND delivered_at_ms IS NULL AND void = 0 ORDER BY id`,
    { visitId },
  );

export function appendRequest(
  db: WriteDb,
  request: { visitId: number; text: string; event: number; askedAtMs: number },
): void {
  db.run(
    `INSERT INTO guest_request (visit_id, text, event, asked_at_ms)
     VALUES (:visitId, :text, :event, :askedAtMs)`,
    request,
  );
}

export function deliverRequests(
  db: WriteDb,
  visitId: number,
  delivered: { atMs: number; event: number },
): void {
  db.run(
    `UPDATE guest_request SET delivered_at_ms = :atMs, delivered_event = :event
     WHERE visit_id = :visitId AND delivered_at_ms IS NULL AND void = 0`,
    { visitId, ...delivered },
  );
}

/** Takes back what an event did to requests. */
export function undoRequests(db: WriteDb, event: number): void {
  db.run(`UPDATE guest_request SET void = 1 WHERE event = :event`, { event });
  db.run(
    `UPDATE guest_request SET delivered_at_ms = NULL, delivered_event = NULL
     WHERE delivered_event = :event`,
    { event },
  );
}
