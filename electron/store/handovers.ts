import type { ReadDb, WriteDb } from './database';

export interface HandoverItemRow {
  name: string;
  expected: number;
  counted: number;
  note: string | null;
}

export interface HandoverRow {
  atMs: number;
  date: string;
  direction: 'in' | 'out';
  guard: string;
  staffNo: string;
  /** What is left for the next shift; null on a form that did not ask. */
  left: string | null;
  items: HandoverItemRow[];
}

export function appendHandover(db: WriteDb, handover: HandoverRow): void {
  const { items, ...head } = handover;
  const row = db.get<{ id: number }>(
    `INSERT INTO handover (at_ms, date, direction, guard, staff_no, left_words)
     VALUES (:atMs, :date, :direction, :guard, :staffNo, :left) RETURNING id`,
    head,
  );
  const handoverId = row?.id ?? 0;
  for (const [position, item] of items.entries()) {
    db.run(
      `INSERT INTO handover_item (handover_id, position, name, expected, counted, note)
       VALUES (:handoverId, :position, :name, :expected, :counted, :note)`,
      { handoverId, position, ...item },
    );
  }
}

const HEAD = `id, at_ms AS atMs, date, direction, guard, staff_no AS staffNo, left_words AS "left"`;

type Head = Omit<HandoverRow, 'items'> & { id: number };

const itemsOf = (db: ReadDb, id: number): HandoverItemRow[] =>
  db.all(
    `SELECT name, expected, counted, note FROM handover_item
     WHERE handover_id = :id ORDER BY position`,
    { id },
  );

/** Who took over what was left. */
export interface AcceptanceRow {
  atMs: number;
  staffNo: string;
}

/** The last handover up to a date, in either direction or in one. */
export function findLastHandover(
  db: ReadDb,
  date: string,
  direction: 'in' | 'out' | null = null,
): (HandoverRow & { accepted: AcceptanceRow | null }) | undefined {
  const head = db.get<Head>(
    `SELECT ${HEAD} FROM handover
     WHERE date <= :date AND (:direction IS NULL OR direction = :direction)
     ORDER BY date DESC, id DESC LIMIT 1`,
    { date, direction },
  );
  if (!head) return undefined;
  const { id, ...rest } = head;
  const accepted = db.get<AcceptanceRow>(
    `SELECT at_ms AS atMs, staff_no AS staffNo FROM handover_acceptance WHERE handover_id = :id`,
    { id },
  );
  return { ...rest, items: itemsOf(db, id), accepted: accepted ?? null };
}

/** A handover that leaves something, or says that it leaves nothing. */
export type LeftRow = HandoverRow & { id: number; left: string };

/**
 * The forms of closings that said what they leave and that nobody has taken over, oldest first;
 * those before an instant only, where one is given. A form filled in anew in the same shift takes
 * the place of the one before.
 */
export function listLeft(db: ReadDb, beforeMs: number | null): LeftRow[] {
  const heads = db.all<Head & { left: string }>(
    `SELECT ${HEAD} FROM handover AS made
     WHERE id > (SELECT coalesce(max(handover_id), 0) FROM handover_acceptance)
       AND direction = 'out' AND left_words IS NOT NULL
       AND (:beforeMs IS NULL OR at_ms < :beforeMs)
       AND NOT EXISTS (
         SELECT 1 FROM handover AS later
         WHERE later.id > made.id AND later.date = made.date AND later.direction = 'out'
           AND NOT EXISTS (
             SELECT 1 FROM shift
             WHERE shift.date = made.date
               AND shift.opened_at_ms > made.at_ms AND shift.opened_at_ms <= later.at_ms))
     ORDER BY id`,
    { beforeMs },
  );
  return heads.map((head) => ({ ...head, items: itemsOf(db, head.id) }));
}

export function acceptHandover(
  db: WriteDb,
  taken: { handover: number; atMs: number; staffNo: string; event: number },
): void {
  db.run(
    `INSERT INTO handover_acceptance (handover_id, at_ms, staff_no, event)
     VALUES (:handover, :atMs, :staffNo, :event)`,
    taken,
  );
}
