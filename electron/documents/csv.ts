import { stringify } from 'csv-stringify/sync';
import { yuan } from '../../shared/domain/money';
import { fileHead, type Cell, type DocumentTable } from './tables';

/** A spreadsheet takes a text that starts so for a formula; an apostrophe makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;

export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function written(cell: Cell): string {
  if (cell.value === null) return '';
  if (cell.kind === 'text') return harmless(cell.value);
  return cell.kind === 'money' || cell.kind === 'points' ? yuan(cell.value) : String(cell.value);
}

/** CSV for Chinese Excel and WPS: RFC 4180 with CRLF, UTF-8 with a byte order mark. */
export const csv = ({ columns, rows }: DocumentTable): string =>
  stringify([columns.map(fileHead), ...rows.map((row) => row.map(written))], {
    bom: true,
    record_delimiter: '\r\n',
    // RFC 4180 quotes a field with either; the writer looks for the two together only.
    quoted_match: /[\r\n]/,
  });
