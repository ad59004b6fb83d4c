import type { Bilingual } from '../../shared/standard/schema';
import type { Cell, DocumentTable, Language } from './tables';

export const text = (value: string | null): Cell => ({ kind: 'text', value: value ?? '' });
export const count = (value: number | null): Cell => ({ kind: 'count', value });
/** Per cent, to a tenth. */
export const percent = (value: number | null): Cell => ({ kind: 'percent', value });
/** A span of time: given in milliseconds, kept in whole seconds. */
export const seconds = (ms: number | null): Cell => ({
  kind: 'seconds',
  value: ms === null ? null : Math.round(ms / 1000),
});

export const IN_SECONDS: Bilingual = { zh: '(秒)', en: ' (s)' };
export const IN_PERCENT: Bilingual = { zh: '(%)', en: ' (%)' };

/** A column of a table: its head, and its cell of a row. */
export interface Column<Row> {
  key: string;
  head: Bilingual;
  /** What bare figures are in: told in files, not on paper, where `1:10` and `93.2%` tell it. */
  unit?: Bilingual;
  cell: (row: Row) => Cell;
}

/** Rows as a table that leaves the app. */
export const tableOf = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language,
): DocumentTable => ({
  columns: columns.map(({ key, head, unit }) => ({
    key,
    head: head[language],
    ...(unit && { unit: unit[language] }),
  })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});
