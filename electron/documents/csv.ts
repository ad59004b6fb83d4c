import { stringify } from 'csv-stringify/sync';

/** A cell: text is made harmless, anything else is written as it is. */
export type Cell = { text: string } | { plain: string };

/** A spreadsheet takes a text that starts so for a formula; an apostrophe makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;

const written = (cell: Cell): string => {
  if ('plain' in cell) return cell.plain;
  return FORMULA.test(cell.text) ? `'${cell.text}` : cell.text;
};

/** CSV for Chinese Excel and WPS: RFC 4180 with CRLF, UTF-8 with a byte order mark. */
export const csv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([head, ...rows.map((row) => row.map(written))], {
    bom: true,
    record_delimiter: '\r\n',
  });
