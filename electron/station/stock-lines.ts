import type { StockLineView, StockView } from '../../shared/contract/queries';
import { monthOf, type Calendar } from '../../shared/domain/calendar';
import { datesOf, type Period } from '../../shared/domain/period';
import { isLow, stockLine, usesOf } from '../../shared/domain/stock';
import type { ReadDb } from '../store/database';
import {
  lastCountAtMs,
  listCups,
  listStockItems,
  listStockMoves,
  type StockItemRow,
} from '../store/stock';

/** The versions of each item, by its code. */
function versionsOf(db: ReadDb): Map<string, StockItemRow[]> {
  const found = new Map<string, StockItemRow[]>();
  for (const item of listStockItems(db)) {
    found.set(item.code, [...(found.get(item.code) ?? []), item]);
  }
  return found;
}

/** Nobody stays longer. */
const LONGEST_STAY_MS = 2 * 86_400_000;

interface LineSpan {
  code: string;
  cups: readonly { atMs: number; drink: string; qty: number }[];
  /** From the last count before the period on. */
  startMs: number;
  fromMs: number;
  untilMs: number;
}

/** One item's stock, by its versions from the oldest to the one that holds. */
function lineOf(db: ReadDb, items: readonly StockItemRow[], span: LineSpan): StockLineView[] {
  const latest = items.at(-1);
  if (!latest) return [];
  const { code, cups, startMs, fromMs, untilMs } = span;
  const servings = items.map(({ atMs, perServing }) => ({ fromMs: atMs, perServing }));
  const served = cups.filter(({ atMs }) => atMs >= startMs);
  const moves = [
    ...listStockMoves(db, code, { fromMs: startMs, untilMs }),
    ...usesOf(served, servings),
  ];
  const line = stockLine(moves, { fromMs, untilMs });
  const { name, unit, kind, lowAt, perServing, kept } = latest;
  return [
    {
      code,
      name,
      unit,
      kind,
      lowAt,
      perServing: Object.entries(perServing).map(([drink, amount]) => ({ drink, amount })),
      kept,
      ...line,
      low: kept && isLow(line.closing, lowAt),
    },
  ];
}

/** The bar's stock over a period: counts and deliveries, and what service took by the cups served. */
export function stockOf(
  db: ReadDb,
  { period, calendar }: { period: Period; calendar: Calendar },
): StockView {
  const { fromDate, untilDate } = datesOf(period);
  const fromMs = calendar.instantOf(fromDate, '00:00');
  const untilMs = calendar.instantOf(untilDate, '00:00');
  const versions = versionsOf(db);
  const since = new Map(
    [...versions.keys()].map((code) => [code, lastCountAtMs(db, code, fromMs) ?? fromMs]),
  );
  const sinceMs = Math.min(fromMs, ...since.values());
  // Guests who came before midnight may be served after it.
  const beganFromMs = sinceMs - LONGEST_STAY_MS;
  const monthAt = (atMs: number): string => monthOf(calendar.dateOf(atMs));
  const [fromMonth, toMonth] = [monthAt(beganFromMs), monthAt(untilMs)];
  const cups = listCups(db, { fromMs: sinceMs, untilMs, beganFromMs, fromMonth, toMonth });
  const lines = [...versions].flatMap(([code, items]) =>
    lineOf(db, items, { code, cups, fromMs, untilMs, startMs: since.get(code) ?? fromMs }),
  );
  // What is not kept any more stands only where it still moved.
  return {
    period,
    lines: lines.filter(
      ({ kept, opening, received, used, counted }) =>
        kept || received + used > 0 || counted !== null || (opening ?? 0) > 0,
    ),
  };
}
