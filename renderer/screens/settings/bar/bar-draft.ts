import type { CommandInput } from '../../../../shared/contract/commands';
import { nameTwice } from '../../../../shared/domain/bar';
import type { Bilingual, Drink, HandoverItem } from '../../../../shared/standard/schema';

/** A row as it is being written; one without a code is new. */
export type DrinkRow = Omit<Drink, 'code'> & { code?: string; key: string };
export type ItemRow = Omit<HandoverItem, 'code'> & { code?: string; key: string };

export interface BarDraft {
  drinks: DrinkRow[];
  items: ItemRow[];
}

const keyed = <Row extends { code: string }>(row: Row): Row & { key: string } => ({
  ...row,
  key: row.code,
});

export const draftOf = (drinks: readonly Drink[], items: readonly HandoverItem[]): BarDraft => ({
  drinks: drinks.map(keyed),
  items: items.map(keyed),
});

/** A key that no other row has. */
export function newKey(rows: readonly { key: string }[]): string {
  let number = rows.length + 1;
  while (rows.some(({ key }) => key === `new-${number}`)) number += 1;
  return `new-${number}`;
}

/** One word for both languages once the manager has written it. */
export const typedAs = (typed: string): Bilingual => ({ zh: typed, en: typed });

const trimmed = ({ zh, en }: Bilingual): Bilingual => ({ zh: zh.trim(), en: en.trim() });

const codeIn = ({ code }: { code?: string }): { code?: string } =>
  code === undefined ? {} : { code };

export const drinksOf = (rows: readonly DrinkRow[]): CommandInput<'bar.drinks'>['drinks'] =>
  rows.map((row) => ({ ...codeIn(row), name: trimmed(row.name), kind: row.kind, off: row.off }));

export const itemsOf = (rows: readonly ItemRow[]): CommandInput<'bar.handover'>['items'] =>
  rows.map((row) => ({
    ...codeIn(row),
    name: trimmed(row.name),
    unit: trimmed(row.unit),
    expected: row.expected,
  }));

/** What keeps a list from being saved; null where nothing does. */
export function faultOf(
  rows: readonly { name: Bilingual; unit?: Bilingual; off?: boolean }[],
): 'nameless' | 'twice' | 'none' | null {
  if (rows.every(({ off }) => off === true)) return 'none';
  if (rows.some(({ name, unit }) => name.zh.trim() === '' || unit?.zh.trim() === ''))
    return 'nameless';
  return nameTwice(rows) === undefined ? null : 'twice';
}

/** True where two lists say the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
