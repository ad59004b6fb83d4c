import {
  appendStockItem,
  appendStockMove,
  countStockItems,
  hasStockItem,
  listStockItems,
} from '../store/stock';
import type { Act, Handlers } from './act';
import { notFound, refuse } from './refuse';
import { drinkOf } from './tables';

/** Errors: NOT_FOUND. */
function itemOf(act: Act, code: string): string {
  if (!hasStockItem(act.db, code)) notFound('物料', 'item', code);
  return code;
}

type StockCommand = 'stock.item' | 'stock.count' | 'stock.receive';

/** The stock of the bar: settings by the manager, counts and deliveries by whoever does them. */
export const stock: Handlers<StockCommand> = {
  'stock.item': {
    run(act, { code: asked, name, unit, kind, lowAt, perServing = [], kept = true }) {
      const code = asked === undefined ? `s${countStockItems(act.db) + 1}` : itemOf(act, asked);
      const same = listStockItems(act.db).findLast((item) => item.name === name);
      if (same && same.code !== code && same.kept) {
        refuse('CONFLICT', `已有“${name}”`, `There is ${name} already`);
      }
      const servings = perServing.map(({ drink, amount }) => [
        drinkOf(act.standard, drink),
        amount,
      ]);
      appendStockItem(act.db, {
        code,
        atMs: act.atMs,
        byNo: act.actor.no,
        name,
        unit,
        kind,
        lowAt,
        perServing: Object.fromEntries(servings) as Record<string, number>,
        kept,
      });
      return { subject: 'stock', output: { code } };
    },
  },
  'stock.count': {
    run(act, { lines, note = '' }) {
      const amounts = new Map(lines.map(({ item, amount }) => [itemOf(act, item), amount]));
      for (const [item, amount] of amounts) {
        const made = { atMs: act.atMs, event: act.event, staffNo: act.actor.no };
        appendStockMove(act.db, { ...made, item, kind: 'count', amount, note });
      }
      return { subject: 'stock', output: {}, before: [...amounts.keys()] };
    },
  },
  'stock.receive': {
    run(act, { item: asked, amount, note = '' }) {
      const item = itemOf(act, asked);
      const made = { atMs: act.atMs, event: act.event, staffNo: act.actor.no };
      appendStockMove(act.db, { ...made, item, kind: 'receive', amount, note });
      return { subject: 'stock', output: {}, before: [item] };
    },
  },
};
