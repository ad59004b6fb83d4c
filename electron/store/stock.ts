import type { StockMove } from '../../shared/domain/stock';
import type { ReadDb, WriteDb } from './database';

/** One version of an item: it holds from `atMs` until the next one of its code. */
export interface StockItemRow {
  code: string;
  atMs: number;
  byNo: string;
  name: string;
  unit: string;
  kind: 'drink' | 'supply';
  lowAt: number;
  perServing: Record<string, number>;
  kept: boolean;
}

/** Every version of every item, by code, the oldest first. */
export function listStockItems(db: ReadDb): StockItemRow[] {
  const rows = db.all<
    Omit<StockItemRow, 'perServing' | 'kept'> & { perServing: string; kept: number }
  >(
    `SELECT code, at_ms AS atMs, by_no AS byNo, name, unit, kind, low_at AS lowAt,
       per_serving AS perServing, kept
     FROM stock_item ORDER BY id`,
  );
  return rows.map((row) => ({
    ...row,
    perServing: JSON.parse(row.perServing) as Record<string, number>,
    kept: row.kept === 1,
  }));
}

export const hasStockItem = (db: ReadDb, code: string): boolean =>
  db.get(`SELECT 1 FROM stock_item WHERE code = :code`, { code }) !== undefined;

/** How many codes there have been: the next one is named by it. */
export const countStockItems = (db: ReadDb): number =>
  db.get<{ n: number }>(`SELECT count(DISTINCT code) AS n FROM stock_item`)?.n ?? 0;

export function appendStockItem(db: WriteDb, item: StockItemRow): void {
  db.run(
    `INSERT INTO stock_item (code, at_ms, by_no, name, unit, kind, low_at, per_serving, kept)
     VALUES (:code, :atMs, :byNo, :name, :unit, :kind, :lowAt, :perServing, :kept)`,
    { ...item, perServing: JSON.stringify(item.perServing), kept: item.kept ? 1 : 0 },
  );
}

/** The last count of an item before an instant; undefined where there was none. */
export const lastCountAtMs = (db: ReadDb, item: string, beforeMs: number): number | undefined =>
  db.get<{ atMs: number }>(
    `SELECT at_ms AS atMs FROM stock_move INDEXED BY stock_move_item
     WHERE item = :item AND at_ms < :beforeMs AND kind = 'count' AND void = 0
     ORDER BY at_ms DESC LIMIT 1`,
    { item, beforeMs },
  )?.atMs;

/** What was counted of an item and what came in, within some instants. */
export const listStockMoves = (
  db: ReadDb,
  item: string,
  { fromMs, untilMs }: { fromMs: number; untilMs: number },
): StockMove[] =>
  db.all(
    `SELECT at_ms AS atMs, kind, amount FROM stock_move INDEXED BY stock_move_item
     WHERE item = :item AND at_ms >= :fromMs AND at_ms < :untilMs AND void = 0 ORDER BY at_ms, id`,
    { item, fromMs, untilMs },
  );

export function appendStockMove(
  db: WriteDb,
  move: StockMove & { event: number; item: string; note: string; staffNo: string },
): void {
  db.run(
    `INSERT INTO stock_move (event, at_ms, item, kind, amount, note, staff_no)
     VALUES (:event, :atMs, :item, :kind, :amount, :note, :staffNo)`,
    { ...move },
  );
}

/** Takes back what an event counted or brought in, of an item. */
export function undoStock(db: WriteDb, items: readonly string[], event: number): void {
  db.run(
    `UPDATE stock_move SET void = 1
     WHERE item IN (SELECT value FROM json_each(:items)) AND event = :event AND void = 0`,
    { items: JSON.stringify(items), event },
  );
}

interface CupSpan {
  fromMs: number;
  untilMs: number;
  /** Stays that began from here on, and in these months, may have had cups in the span. */
  beganFromMs: number;
  fromMonth: string;
  toMonth: string;
}

/** The cups that were brought within some instants, at tables and in VIP rooms. */
export const listCups = (
  db: ReadDb,
  span: CupSpan,
): { atMs: number; drink: string; qty: number }[] =>
  db.all(
    `SELECT seated_at_ms + (cup.value ->> 'afterMs') AS atMs, cup.value ->> 'drink' AS drink,
       cup.value ->> 'qty' AS qty
     FROM visit INDEXED BY visit_began, json_each(visit.cups) AS cup
     WHERE seated_at_ms >= :beganFromMs AND seated_at_ms < :untilMs AND void = 0
       AND atMs >= :fromMs AND atMs < :untilMs
     UNION ALL
     SELECT entered_at_ms + (cup.value ->> 'afterMs') AS atMs, cup.value ->> 'drink',
       cup.value ->> 'qty'
     FROM vip_session INDEXED BY vip_session_month, json_each(vip_session.cups) AS cup
     WHERE month >= :fromMonth AND month <= :toMonth AND void = 0
       AND atMs >= :fromMs AND atMs < :untilMs
     ORDER BY atMs`,
    { ...span },
  );
