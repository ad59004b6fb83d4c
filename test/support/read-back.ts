import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { makeBundle } from '../../electron/documents/bundle';
import { checkBundle } from '../../electron/documents/check-bundle';
import type { Station } from '../../electron/station/station';
import { entriesIn, type Entry } from './independent-chain';

/** A month's bundle as an outsider reads it, against what formats.md sections 4 and 5 say of it. */

/** A cell's text, which no spreadsheet may take for a formula. */
const told = (text: unknown): string => String(text ?? '').replace(/^(?=[=+\-@\t\r])/, "'");

export const yuanIn = (fen: number): string => (fen / 100).toFixed(2);

/** The columns of entries.csv that an entry alone decides: all but names, words and times. */
const DECIDED = [0, 1, 2, 5, 7, 8, 9, 10, 11, 12];

/** What those columns must say of an entry. */
export const lineOf = (entry: Entry): string[] => [
  String(entry['seq']),
  String(entry['businessDate']),
  told(entry['staff']),
  told(entry['rule']),
  String(entry['times']),
  yuanIn(Number(entry['amountFen'])),
  told(entry['note']),
  told(entry['recordedBy']),
  told(entry['approvedBy']),
  String(entry['reverses'] ?? ''),
];

/** The lines of a table without its head, some columns of each. */
const tableIn = (file: string, columns: readonly number[]): string[][] =>
  parse(readFileSync(file), { bom: true, from: 2, record_delimiter: '\r\n' }).map(
    (line: string[]) => columns.map((column) => line[column] ?? 'no such column'),
  );

/** The workbook has tests of its own, with a reader of its own. */
const noWorkbook = { workbook: async () => new Uint8Array() };

/** Exports a month and reads it: whether verify finds it whole, its entries, and its tables. */
export async function readBack({ db, standards }: Station, month: string) {
  const out = mkdtempSync(join(tmpdir(), 'waterbar-bundle-'));
  try {
    const order = { month, out, exportedBy: null, exportedAtMs: 0, appVersion: '0' } as const;
    const { folder } = await makeBundle(db, { ...order, language: 'zh', standards }, noWorkbook);
    return {
      whole: checkBundle(folder).ok,
      run: entriesIn(readFileSync(join(folder, 'ledger.jsonl'), 'utf8')),
      lines: tableIn(join(folder, 'entries.csv'), DECIDED),
      people: tableIn(join(folder, 'summary.csv'), [0, 2, 3, 4, 5, 6]),
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
