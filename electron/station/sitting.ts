import type { DrinkLine } from '../../shared/contract/fields';
import { takenTable, takenTables, type TakenTable } from '../../shared/domain/taken-tables';
import type { Standard, Table } from '../../shared/standard/schema';
import { findVisitAt, keepVisit, type Cup, type VisitRow } from '../store/visits';
import type { Act } from './act';
import { notFound, refuse } from './refuse';
import type { StandardBook } from './standards';

/** A table of the floor in force. Errors: NOT_FOUND. */
export const tableOf = (act: Act, code: string): Table =>
  act.standard.tables.find((table) => table.code === code) ?? notFound('桌台', 'table', code);

/** A table as it was when its stay took it: a new layout does not change it under the guests. */
export const tableThen = (
  standards: StandardBook,
  { tableCode, standard }: TakenTable,
): Table | undefined =>
  standards.version(standard).tables.find((table) => table.code === tableCode);

const nobodyHere = (table: string): never =>
  refuse('CONFLICT', `${table} 没有客人`, `Nobody is at ${table}`);

/**
 * The stay at a table until it is cleared, whichever of its tables is named.
 * Errors: NOT_FOUND, CONFLICT where the table is free.
 */
export function visitAt(act: Act, table: string): VisitRow {
  const visit = findVisitAt(act.db, table);
  if (visit) return visit;
  tableOf(act, table);
  return nobodyHere(table);
}

/** The same while its guests are there. Errors: NOT_FOUND, CONFLICT. */
export function guestsAt(act: Act, table: string): VisitRow {
  const visit = visitAt(act, table);
  if (visit.leftAtMs !== null) nobodyHere(table);
  return visit;
}

/** One table of a stay with its ashtray. Errors: CONFLICT where the table has none (S-06). */
export function ashtrayAt(act: Act, visit: VisitRow, code: string) {
  const taken = takenTable(visit, code);
  const table = taken && tableThen(act.tools.standards, taken);
  if (!taken || !table || table.ashtray === 'none') {
    return refuse('CONFLICT', `${code} 没有烟缸`, `${code} has no ashtray`);
  }
  return { size: table.ashtray, butts: taken.butts, peel: taken.peel, eating: visit.eating };
}

/** Ends in CONFLICT where a table is not free. */
export function refuseTaken(act: Act, code: string): void {
  const here = findVisitAt(act.db, code);
  if (here?.leftAtMs === null) refuse('CONFLICT', `${code} 已有客人`, `${code} is taken`);
  if (here) refuse('CONFLICT', `${code} 还没收台`, `${code} is not cleared yet`);
}

/** Ends in CONFLICT where somebody else has come to one of a stay's tables since. */
export function refuseTakenSince(act: Act, stay: VisitRow): void {
  if (stay.clearedAtMs !== null || stay.void) return;
  for (const { tableCode } of takenTables(stay)) {
    const here = findVisitAt(act.db, tableCode);
    if (here && here.id !== stay.id) refuseTaken(act, tableCode);
  }
}

/** Writes the stay as it now is, so that the command can be taken back to how it was. */
export function keep(act: Act, before: VisitRow | null, after: VisitRow) {
  keepVisit(act.db, after);
  return { subject: `table ${after.tableCode}`, output: {}, before };
}

/** A drink by its code, or by its name in either language. Errors: NOT_FOUND, CONFLICT. */
export function drinkOf(standard: Standard, asked: string): string {
  const found = standard.drinks.find(
    ({ code, name }) => code === asked || name.zh === asked || name.en === asked,
  );
  if (found?.off) {
    refuse('CONFLICT', `${found.name.zh}已停供`, `${found.name.en} is off the menu`);
  }
  return found?.code ?? notFound('饮品', 'drink', asked);
}

export const drinksOf = (act: Act, lines: readonly DrinkLine[] = []): DrinkLine[] =>
  lines.map(({ drink, qty }) => ({ drink: drinkOf(act.standard, drink), qty }));

/** The drinks on a table with more of them, each drink once. */
export function withDrinks(had: readonly DrinkLine[], more: readonly DrinkLine[]): DrinkLine[] {
  const sums = new Map<string, number>();
  for (const { drink, qty } of [...had, ...more]) sums.set(drink, (sums.get(drink) ?? 0) + qty);
  return [...sums].map(([drink, qty]) => ({ drink, qty }));
}

/** The cups of a stay with some more, so long after it began. */
export const withCups = (
  cups: readonly Cup[],
  lines: readonly DrinkLine[],
  afterMs: number,
): Cup[] => [...cups, ...lines.map((line) => ({ afterMs, ...line }))];
