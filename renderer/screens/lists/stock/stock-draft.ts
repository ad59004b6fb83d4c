import type { StockLineView } from '../../../../shared/contract/queries';
import type { CommandInput } from '../../../../shared/contract/commands';

/** What is being counted: an amount for each item by its code, null while nobody has looked. */
export type Counts = Record<string, number | null>;

/** Every item, still to be counted. */
export const uncounted = (lines: readonly StockLineView[]): Counts =>
  Object.fromEntries(lines.filter(({ kept }) => kept).map(({ code }) => [code, null]));

/** The items that were counted, as they are recorded. */
export const countedLines = (counts: Counts): CommandInput<'stock.count'>['lines'] =>
  Object.entries(counts).flatMap(([item, amount]) => (amount === null ? [] : [{ item, amount }]));

/** What a manager sets of an item. */
export interface ItemDraft {
  code: string | null;
  name: string;
  unit: string;
  kind: 'drink' | 'supply';
  lowAt: number;
  /** By the drink's code; 0 takes nothing. */
  perServing: Record<string, number>;
}

export const newItem = (): ItemDraft => ({
  code: null,
  name: '',
  unit: '',
  kind: 'drink',
  lowAt: 0,
  perServing: {},
});

export const draftOf = (line: StockLineView): ItemDraft => ({
  code: line.code,
  name: line.name,
  unit: line.unit,
  kind: line.kind,
  lowAt: line.lowAt,
  perServing: Object.fromEntries(line.perServing.map(({ drink, amount }) => [drink, amount])),
});

/** What an item still needs before it can be kept; null where nothing. */
export function itemFault({ name, unit }: ItemDraft): 'name' | 'unit' | null {
  if (name.trim() === '' || [...name].length > 50) return 'name';
  return unit.trim() === '' || [...unit].length > 10 ? 'unit' : null;
}

/** The draft as it is recorded. */
export const itemInput = (draft: ItemDraft): CommandInput<'stock.item'> => ({
  ...(draft.code === null ? {} : { code: draft.code }),
  name: draft.name.trim(),
  unit: draft.unit.trim(),
  kind: draft.kind,
  lowAt: draft.lowAt,
  perServing: Object.entries(draft.perServing)
    .filter(([, amount]) => amount > 0)
    .map(([drink, amount]) => ({ drink, amount })),
});

/** A difference with its sign: +3, −2, 0. */
export const signedText = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '\u2212' : ''}${Math.abs(value)}`;
