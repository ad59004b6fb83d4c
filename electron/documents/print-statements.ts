import type { DocumentMonth } from './month';
import { statementPage } from './statement-page';
import { breathe, partOf, type Watch } from './work';

/** 'none' for several people's papers in one file: a number over all of them is nobody's own. */
export type PageNumbers = 'over-all' | 'none';

/** Where statements are drawn: a hidden window of the app. */
export interface Paper {
  /** The page as PDF. Errors: the signal's reason, or what kept it from being drawn. */
  toPdf: (html: string, watch: Watch, numbers?: PageNumbers) => Promise<Uint8Array>;
  /**
   * Through the system's print dialog, landscape where it is so ordered; `asPdf` says that it leaves
   * as PDF as well. False where that was cancelled. Errors: as above; a refusal without a printer.
   */
  toPrinter: (
    html: string,
    watch: Watch,
    order?: { landscape?: boolean; asPdf?: boolean },
  ) => Promise<boolean>;
}

/** How far the work is once the page is written: drawing it takes the most. */
const WRITTEN = 0.2;

/** The whole page, written person by person so that nobody waits for it. */
async function pageOf(month: DocumentMonth, watch: Watch): Promise<string> {
  const parts: string[] = [];
  const expected = month.people.length + 2;
  for (const part of statementPage(month)) {
    parts.push(part);
    watch.progress?.(Math.min(1, parts.length / expected));
    await breathe(watch);
  }
  return parts.join('');
}

/** A month's statements as one PDF: a page or more for each person with an entry. */
export async function statementsToPdf(
  paper: Paper,
  month: DocumentMonth,
  watch: Watch,
): Promise<Uint8Array> {
  const html = await pageOf(month, partOf(watch, 0, WRITTEN));
  return paper.toPdf(html, partOf(watch, WRITTEN, 1), 'none');
}

/** The same on paper. Answers false where the dialog was cancelled. */
export async function statementsToPrinter(
  paper: Paper,
  month: DocumentMonth,
  watch: Watch,
): Promise<boolean> {
  return paper.toPrinter(await pageOf(month, watch), watch, { asPdf: true });
}
