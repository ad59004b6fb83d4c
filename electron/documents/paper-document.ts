import type { DocumentTable, Language } from './tables';

/** One part of a paper: a table with a heading, or words where there is nothing to count. */
export interface PaperSection {
  /** The name of its CSV file, and nothing else's in the paper. */
  code: string;
  title: string;
  /** What the figures are, where that needs a word. */
  hint?: string;
  table: DocumentTable;
  /** True where the depth of a cell's ground follows its figure. */
  heat?: boolean;
  /** True where it stands beside another on half a page's width. */
  half?: boolean;
  /** True where the columns speak for themselves: printed without their heads. */
  plain?: boolean;
}

/** A paper that leaves the app: printed, as PDF, as a workbook and as CSV, from one description. */
export interface PaperDocument {
  /** The folder's name: letters, digits, - and _. */
  name: string;
  language: Language;
  title: string;
  /** What it is about: the station, the span. */
  subtitle: string;
  /** Short facts under the head, each with its label. */
  facts: readonly (readonly [label: string, value: string])[];
  sections: readonly PaperSection[];
  /** Who signs, each on a line. */
  signatures: readonly string[];
}

/** The sections that have anything in them. */
export const filled = (sections: readonly PaperSection[]): PaperSection[] =>
  sections.filter(({ table }) => table.rows.length > 0);
