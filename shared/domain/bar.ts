import type { Drink, HandoverItem, Standard } from '../standard/schema';
import { changesBetween, type Change } from './changes';

/** The bar's own lists, where the station has written them anew. */
export interface BarLists {
  drinks: Drink[] | null;
  handover: HandoverItem[] | null;
}

/** The standard with the station's own drinks (O-09) and handover items (O-02). */
export const withBarLists = (standard: Standard, { drinks, handover }: BarLists): Standard => ({
  ...standard,
  drinks: drinks ?? standard.drinks,
  handover: handover ?? standard.handover,
});

/** The drinks that are on the menu. */
export const onMenu = (drinks: readonly Drink[]): Drink[] => drinks.filter(({ off }) => !off);

type Row = { code: string; name: { zh: string; en: string } };

/** A name that stands there twice, in Chinese; undefined where each is its own. */
export function nameTwice(rows: readonly { name: { zh: string } }[]): string | undefined {
  const names = rows.map(({ name }) => name.zh.trim());
  return names.find((name, at) => names.indexOf(name) !== at);
}

/** Row by row, what differs between two lists: 'cups expected'; rows that came or went by `one`. */
export function listChanges(
  one: 'drink' | 'handoverItem',
  before: readonly Row[],
  after: readonly Row[],
): Change[] {
  const had = new Map(before.map((row) => [row.code, row]));
  const has = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap((row) => {
      const was = had.get(row.code);
      if (!was) return [{ field: one, from: null, to: row }];
      return changesBetween(was, row).map((change) => ({
        ...change,
        field: `${row.code} ${change.field}`,
      }));
    }),
    ...before
      .filter(({ code }) => !has.has(code))
      .map((row) => ({ field: one, from: row, to: null })),
  ];
}
