import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { makeBundle } from '../../electron/documents/bundle';
import { checkBundle } from '../../electron/documents/check-bundle';
import { writeWorkbook } from '../../electron/documents/workbook';
import { listMonthEntries, type EntryRow } from '../../electron/store/ledger';
import { note as noteField, personName } from '../../shared/contract/fields';
import { foundedStation, MANAGER, SUPERVISOR, type TestStation } from '../support/station';
import { unzip } from '../support/workbook-reader';
import { figures, sized } from './support/figures';

const MONTH = '2026-10';
/** A row of entries has so many cells; ten thousand of them in all at full size. */
const COLUMNS = 14;
const ENTRIES = sized(60, Math.ceil(10_000 / COLUMNS));
const PEOPLE = sized(8, 60);
/** Entries of amounts to the single fen. */
const ODD = sized(6, 60);
const SEED = 20_261_016;

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  '=HYPERLINK("http://x")',
  '=cmd|x!A1',
];
const BREAKERS = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  'a\rb',
  ' a',
  'a ',
  '\uFEFF',
  '\u2028',
  '\0',
  '\u001B[31m',
];
const MARKUP = [
  '</t>',
  ']]>',
  '&amp;',
  '<f>1</f>',
  '_x0041_',
  '_x005F_x0041_',
  '{{=1}}',
  '<script>',
];
const OTHERS = [
  '李娜',
  '😀',
  '𠮷',
  '\u202E',
  '__proto__',
  'NULL',
  '0123',
  '1e5',
  'TRUE',
  '2026-10-01',
];
const pieces = fc.oneof(
  fc.constantFrom(...FORMULAS, ...BREAKERS, ...MARKUP, ...OTHERS),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
);
const texts = fc
  .array(pieces, { maxLength: 5 })
  .map((parts) => parts.join('').slice(0, 60))
  .filter((text) => noteField.safeParse(text).success);
const names = texts.filter((text) => personName.safeParse(text).success);

let test: TestStation;
let bundle: string;
let entries: EntryRow[];
beforeAll(async () => {
  test = foundedStation();
  const at = '2026-10-02T10:00:00';
  const staff = fc.sample(names, { numRuns: PEOPLE, seed: SEED }).map((name, index) => {
    // Numbers are of everything but blanks, formulas' first characters included.
    const no = `${['=', '+', '-', '@', 'A'][index % 5]}${index}`;
    test.did(at, MANAGER, 'staff.add', { no, name, gender: 'f', role: 'attendant', pin: '000001' });
    return no;
  });
  const rules = standardV1.rules.filter(({ approval }) => !approval);
  for (const [index, note] of fc.sample(texts, { numRuns: ENTRIES, seed: SEED }).entries()) {
    const rule = rules[index % rules.length]?.code ?? '';
    const { output } = test.did(at, SUPERVISOR, 'ledger.record', {
      staff: staff[index % staff.length] ?? '',
      rule,
      note,
      times: 1 + (index % 3),
    });
    const reason = note.trim() || '=1';
    if (index % 9 === 8 && 'seq' in output) {
      test.did(at, MANAGER, 'ledger.reverse', { seq: output.seq, reason });
    }
  }
  // Amounts of the catalogue are whole yuan: those that a manager names are not.
  for (let index = 0; index < ODD; index += 1) {
    const odd = { staff: staff[index % staff.length] ?? '', amountFen: 101 + index * 37 };
    const { output } = test.did(at, SUPERVISOR, 'ledger.record', {
      ...odd,
      rule: 'R-04',
      note: '',
    });
    if ('pending' in output) test.did(at, MANAGER, 'ledger.approve', output);
  }
  const { db, standards } = test.station;
  entries = listMonthEntries(db, MONTH);
  const out = join(test.folder, 'out');
  mkdirSync(out);
  const order = {
    month: MONTH,
    out,
    exportedBy: MANAGER,
    appVersion: '0',
    language: 'zh',
    standards,
  } as const;
  const exportedAtMs = Date.parse('2026-11-02T09:30:00+08:00');
  ({ folder: bundle } = await makeBundle(
    db,
    { ...order, exportedAtMs },
    { workbook: writeWorkbook },
  ));
});
afterAll(() => test.close());

const netFen = (): number => entries.reduce((sum, { amountFen }) => sum + amountFen, 0);

const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** What each row of entries.csv has to say of texts, dates and amounts. */
const told = ({ seq, businessDate, staff, rule, times, amountFen, note, recordedBy }: EntryRow) => [
  String(seq),
  businessDate,
  harmless(staff),
  rule,
  String(times),
  (amountFen / 100).toFixed(2),
  harmless(note),
  recordedBy,
];
const picked = (row: readonly string[]) => [0, 1, 2, 5, 7, 8, 9, 10].map((at) => row[at] ?? '');

const fenOf = (text: string): number => Math.round(Number(text) * 100);

const PYTHON = `import csv, json, sys
print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))))`;
const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('a month that leaves, with made-up names and notes', () => {
  it('tells the same in CSV to another reader, to the fen and to the character', () => {
    const rows: string[][] = parse(readFileSync(join(bundle, 'entries.csv')), { bom: true });
    expect(rows.slice(1).map(picked)).toEqual(entries.map(told));
    expect(rows.slice(1).reduce((sum, row) => sum + fenOf(row[8] ?? ''), 0)).toBe(netFen());
    const dangerous = rows.flat().filter((text) => /^[=+@\t\r]/.test(text));
    expect(dangerous).toEqual([]);
    figures(
      'exports',
      `${rows.length * COLUMNS} cells of CSV: all equal, ${netFen()} fen on both sides`,
    );
  });

  it.skipIf(!hasPython)('and to Python', () => {
    const { stdout } = spawnSync('python3', ['-c', PYTHON, join(bundle, 'entries.csv')], {
      maxBuffer: 1 << 28,
    });
    const rows = JSON.parse(stdout.toString()) as string[][];
    expect(rows.slice(1).map(picked)).toEqual(entries.map(told));
  });

  it('adds up to the ledger in the summary', () => {
    const rows: string[][] = parse(readFileSync(join(bundle, 'summary.csv')), { bom: true });
    expect(rows.slice(1).reduce((sum, row) => sum + fenOf(row[6] ?? ''), 0)).toBe(netFen());
    expect(checkBundle(bundle)).toMatchObject({ ok: true });
  });

  it('tells the same in the workbook, without a formula in any cell', async () => {
    const bytes = readFileSync(join(bundle, 'ledger.xlsx'));
    const sheets = await readExcelFile(bytes, { trim: false });
    const rows = sheets[0]?.data.slice(1) ?? [];
    const told14 = rows.map((row) => [
      row[0],
      row[2],
      row[5],
      row[7],
      fenOf(String(row[8])),
      row[9] ?? '',
    ]);
    expect(told14).toEqual(
      entries.map(({ seq, staff, rule, times, amountFen, note }) => [
        seq,
        staff,
        rule,
        times,
        amountFen,
        note,
      ]),
    );
    const cells = sheets.reduce(
      (sum, { data }) => sum + data.reduce((inner, row) => inner + row.length, 0),
      0,
    );
    const formulas = [...unzip(bytes)].filter(
      ([name, xml]) => name.startsWith('xl/worksheets/') && /<f[\s>/]/.test(xml),
    );
    figures('exports', `${cells} cells of the workbook: all equal, ${formulas.length} formulas`);
    expect(formulas).toEqual([]);
    const summary = sheets[1]?.data.slice(1) ?? [];
    expect(summary.reduce((sum, row) => sum + fenOf(String(row[6])), 0)).toBe(netFen());
  });
});
