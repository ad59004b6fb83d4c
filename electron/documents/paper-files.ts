import { csv } from './csv';
import { filled, type PaperDocument } from './paper-document';
import { paperPage } from './paper-page';
import type { Paper } from './print-statements';
import { sheetNames } from './sheet-text';
import { sheetOf } from './workbook';

/** The sections as sheets of one workbook, each named by its heading. */
async function workbookOf(paper: PaperDocument): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const sections = filled(paper.sections);
  const names = sheetNames(sections.map(({ title }) => title));
  return writeExcelFile(
    sections.map(({ table }, at) => sheetOf(table, names[at] ?? '')),
  ).toBuffer();
}

/** A paper's files: the pages as PDF, the tables as one workbook and as CSV, one file each. */
export async function paperFiles(
  paper: PaperDocument,
  drawnOn: Paper,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const utf8 = new TextEncoder();
  files.set(`${paper.name}.pdf`, await drawnOn.toPdf(paperPage(paper), {}));
  if (filled(paper.sections).length > 0) {
    files.set(`${paper.name}.xlsx`, await workbookOf(paper));
  }
  for (const { code, table } of filled(paper.sections)) {
    files.set(`${code}.csv`, utf8.encode(csv(table)));
  }
  return files;
}
