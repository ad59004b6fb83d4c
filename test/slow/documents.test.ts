import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { makeBundle } from '../../electron/documents/bundle';
import { csv } from '../../electron/documents/csv';
import { sheetNames } from '../../electron/documents/sheet-text';
import type { Cell, DocumentTable, Language } from '../../electron/documents/tables';
import { writeWorkbook } from '../../electron/documents/workbook';
import { openStandards } from '../../electron/station/standards';
import { openForReading } from '../../electron/store/open';
import { listMonthEntries } from '../../electron/store/ledger';
import { readWorkbook, type ReadSheet } from '../support/workbook-reader';
import { LONG_NOTE, MONTH, PEOPLE, STATION, writeStatementMonth } from '../support/statement-month';

const folder = mkdtempSync(join(tmpdir(), 'waterbar-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exportIn(language: Language): Promise<string> {
  const { db, close } = openForReading(folder);
  try {
    const order = { month: MONTH, out: join(folder, language), language, exportedBy: null };
    const bundle = await makeBundle(
      db,
      {
        ...order,
        exportedAtMs: Date.parse('2026-11-02T09:30:00+08:00'),
        appVersion: '0.0.0',
        standards: openStandards(db, standardV1),
      },
      { workbook: writeWorkbook },
    );
    return bundle.folder;
  } finally {
    close();
  }
}

const valuesOf = ({ rows }: ReadSheet): (string | number | undefined)[][] =>
  rows.map((row) => row.map((cell) => cell?.value));

const fenOf = (value: string | number | undefined): number => Math.round(Number(value) * 100);

/** What a column comes to, in fen. */
const sumOf = (sheet: ReadSheet, column: number): number =>
  valuesOf(sheet)
    .slice(1)
    .reduce((sum, row) => sum + fenOf(row[column]), 0);

describe('a month’s workbook and tables', () => {
  let sheets: ReadSheet[];
  let names: string[];
  let bundle: string;
  beforeAll(async () => {
    writeStatementMonth(folder);
    bundle = await exportIn('zh');
    const workbook = readWorkbook(readFileSync(join(bundle, 'ledger.xlsx')));
    ({ sheets } = workbook);
    names = workbook.files;
  });

  const sheet = (name: string): ReadSheet => {
    const found = sheets.find((one) => one.name === name);
    if (!found) throw new Error(`there is no sheet ${name}`);
    return found;
  };

  it('has the entries, the summary and a sheet for each person with an entry', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      '明细',
      '汇总',
      'A001 李娜',
      'A002 陈晨<b>&"晨"',
      'A003 欧阳靖雯',
    ]);
  });

  it('tells the same as the CSV, cell for cell', () => {
    for (const [file, name] of [
      ['entries.csv', '明细'],
      ['summary.csv', '汇总'],
    ] as const) {
      const rows: string[][] = parse(readFileSync(join(bundle, file)), { bom: true });
      const told = valuesOf(sheet(name)).map((row, line) =>
        Array.from(rows[line] ?? [], (_, at) => {
          const cell = sheet(name).rows[line]?.[at];
          if (cell?.format === '0.00') return (fenOf(cell.value) / 100).toFixed(2);
          return String(row[at] ?? '').replace(/ 00:00:00$/, '');
        }),
      );
      // What CSV has to disarm, a sheet can hold as it is.
      expect(told).toEqual(rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@])/, ''))));
    }
  });

  it('holds numbers as numbers, dates as dates and everything else as text', () => {
    const [, first] = sheet('明细').rows;
    expect(first?.map((cell) => cell && `${cell.kind} ${cell.format}`)).toEqual([
      'number 0',
      'date yyyy-mm-dd',
      'text @',
      'text @',
      'text @',
      'text @',
      'text @',
      'number 0',
      'number 0.00',
      'text @',
      'text @',
      undefined,
      undefined,
      'date yyyy-mm-dd hh:mm:ss',
    ]);
    expect(first?.[9]?.value).toBe('=1+1');
    expect(first?.[13]?.value).toBe('2026-10-01 08:40:00');
    expect(sheet('明细').rows[3]?.[9]?.value).toBe(LONG_NOTE);
  });

  it('has no formula, a frozen head row and readable widths in every sheet', () => {
    expect(names.filter((name) => /calcChain|externalLink|vba/i.test(name))).toEqual([]);
    for (const { xml, widths, rows } of sheets) {
      expect(xml).not.toMatch(/<f[\s>/]/);
      expect(xml).toMatch(/<pane ySplit="1" xSplit="0" topLeftCell="A2"[^>]*state="frozen"/);
      expect(widths).toHaveLength(rows[0]?.length ?? 0);
      for (const width of widths) expect(width).toBeGreaterThanOrEqual(8);
    }
    // A rule's text is Chinese: forty characters count eighty, which is as wide as a column gets.
    expect(sheet('明细').widths[6]).toBe(46);
  });

  it('adds up to the ledger in fen', () => {
    const { db, close } = openForReading(folder);
    const entries = listMonthEntries(db, MONTH);
    close();
    const net = entries.reduce((sum, { amountFen }) => sum + amountFen, 0);
    expect(sumOf(sheet('明细'), 8)).toBe(net);
    expect(sumOf(sheet('汇总'), 6)).toBe(net);
  });

  it('a person’s sheet has the entries, the sums under them and lines to sign on', () => {
    const rows = valuesOf(sheet('A001 李娜'));
    expect(rows[0]).toEqual(
      ['序号', '日期', '类别', '条款', '内容', '次数', '金额(元)', '说明'].concat([
        '记录人',
        '批准人',
        '冲正序号',
        '记录时间',
      ]),
    );
    expect(rows.slice(1, 5).map((row) => row[0])).toEqual([1, 2, 4, 5]);
    expect(rows[6]?.[0]).toBe(`云庭营销中心 (${STATION}) · ${MONTH} · A001 李娜`);
    const sums = new Map(rows.slice(7).map((row) => [row[4], row[5] ?? row[6]]));
    expect(Object.fromEntries(sums)).toMatchObject({
      处罚次数: 1,
      处罚金额: -50,
      奖励次数: 1,
      奖励金额: 100,
      净额: 50,
      超上限金额: 0,
    });
    expect([...sums.keys()].slice(-4)).toEqual(['本人签字', '主管签字', '经理签字', '日期']);
  });

  it('speaks English where that is asked for', async () => {
    const english = readWorkbook(readFileSync(join(await exportIn('en'), 'ledger.xlsx')));
    const [entries, summary, person] = english.sheets;
    expect([entries?.name, summary?.name]).toEqual(['Entries', 'Summary']);
    expect(valuesOf(entries as ReadSheet)[0]).toContain('Amount (yuan)');
    expect(valuesOf(person as ReadSheet).flat()).toContain('Signature of the manager');
    expect(english.sheets).toHaveLength(2 + PEOPLE.length - 1);
  });
});

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", '=HYPERLINK("http://x")'];
const SEPARATORS = ['"', '""', ',', ';', '\n', '\r\n', 'a\rb', ' a', 'a ', '\uFEFF', '\u2028'];
const MARKUP = ['</t>', ']]>', '&amp;', '<f>1</f>', '_x0041_', '_x005F_x0041_', '_'];
const NAMES = ['__proto__', 'constructor', 'toString', '李娜', '😀', '𠮷', '\u202E'];
const CONTROLS = ['\0', '\u0007', '\u001B[31m', '\u0085', '\uFFFD', '\uFFFE', '\u{1FFFF}'];
/** What breaks tables. */
const NASTY = [FORMULAS, SEPARATORS, MARKUP, NAMES, CONTROLS].flat();

const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 5 }).map((parts) => parts.join('')),
);

const COLUMNS = ['staff', 'name', 'text', 'times', 'amount', 'note'];

const tableOf = (texts: readonly string[]): DocumentTable => {
  const rows: Cell[][] = [];
  for (let at = 0; at < texts.length; at += COLUMNS.length) {
    const cells = COLUMNS.map((_, column) => texts[at + column] ?? '');
    rows.push(cells.map((value) => ({ kind: 'text', value })));
  }
  return { columns: COLUMNS.map((key) => ({ key, head: key })), rows };
};

const CELLS = 10_000;
const RUNS = 20;
const SUMMARY: DocumentTable = { columns: [{ key: 'staff', head: 'staff' }], rows: [] };

describe('names and notes that somebody made up', () => {
  it('come back from CSV and workbook as they were', async () => {
    const cells = CELLS / RUNS;
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { minLength: cells, maxLength: cells, size: 'max' }),
        async (texts) => {
          const table = tableOf(texts);
          const given = table.rows.map((row) => row.map(({ value }) => value));
          const read: string[][] = parse(Buffer.from(csv(table)), { bom: true });
          const disarmed = given.map((row) =>
            row.map((text) => (/^[=+\-@\t\r]/.test(String(text)) ? `'${text}` : text)),
          );
          expect(read.slice(1)).toEqual(disarmed);
          const plan = { language: 'zh', title: '', entries: table, summary: SUMMARY } as const;
          const [sheet] = readWorkbook(await writeWorkbook(plan)).sheets;
          const back = sheet?.rows
            .slice(1)
            .map((row) => COLUMNS.map((_, at) => row[at]?.value ?? ''));
          expect(back).toEqual(given);
          expect(sheet?.xml).not.toMatch(/<f[\s>/]/);
          seen += texts.length;
        },
      ),
      { numRuns: RUNS },
    );
    process.stdout.write(`exports: ${seen} made-up cells through CSV and XLSX, all equal\n`);
    expect(seen).toBeGreaterThanOrEqual(CELLS);
  });

  it('name sheets as Excel allows it, each differently', () => {
    const wanted = fc.array(
      fc.oneof(anyText, fc.constantFrom('History', 'a', 'A', "'", '[]:*?/\\')),
    );
    fc.assert(
      fc.property(wanted, (texts) => {
        const made = sheetNames(texts);
        expect(made).toHaveLength(texts.length);
        expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length);
        for (const name of made) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^history$|\p{Cs}/iu);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
