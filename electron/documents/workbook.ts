import type { Cell as SheetCell, Sheet } from 'write-excel-file/node';
import type { Bilingual } from '../../shared/standard/schema';
import { sheetNames, sheetText, widthOf } from './sheet-text';
import { fileHead, type Cell, type DocumentTable, type Language } from './tables';

/** What a workbook is made from: plain values, so that it can be made in another thread. */
export interface WorkbookPlan {
  language: Language;
  /** Station and month, as a person's sheet is headed. */
  title: string;
  entries: DocumentTable;
  summary: DocumentTable;
}

type Row = SheetCell[];

const MIN_WIDTH = 6;
const MAX_WIDTH = 44;
/** Room for the padding of a cell. */
const PADDING = 2;

const HEAD = { fontWeight: 'bold', backgroundColor: '#F3EDE3', alignVertical: 'center' } as const;
const TOP = { alignVertical: 'top' } as const;
const TEXT = { type: String, format: '@' } as const;

const WORDS = {
  entries: { zh: '明细', en: 'Entries' },
  summary: { zh: '汇总', en: 'Summary' },
} satisfies Record<string, Bilingual>;

const SIGNATURES: readonly Bilingual[] = [
  { zh: '本人签字', en: 'Signature of the person' },
  { zh: '主管签字', en: 'Signature of the supervisor' },
  { zh: '经理签字', en: 'Signature of the manager' },
  { zh: '日期', en: 'Date' },
];

const label = (text: string): SheetCell => ({
  ...TEXT,
  value: sheetText(text),
  fontWeight: 'bold',
});

/** A date on the station's own wall: a sheet's dates know no zone. */
const wallDate = (text: string): Date => new Date(`${text.replace(' ', 'T')}Z`);

function sheetCell(cell: Cell): SheetCell {
  if (cell.value === null || cell.value === '') return null;
  switch (cell.kind) {
    case 'text':
      // Format @: it stays text even after somebody edits it.
      return { ...TEXT, ...TOP, wrap: true, value: sheetText(cell.value) };
    case 'count':
      return { ...TOP, type: Number, format: '0', value: cell.value };
    case 'percent':
      return { ...TOP, type: Number, format: '0.0', value: cell.value };
    case 'seconds':
      return { ...TOP, type: Number, format: '0', value: cell.value };
    case 'money':
      return { ...TOP, type: Number, format: '0.00', value: cell.value / 100 };
    case 'points':
      // Points are whole as a rule; where they are not, the rest is seen.
      return { ...TOP, type: Number, value: cell.value / 100 };
    case 'date':
      return { ...TOP, type: Date, format: 'yyyy-mm-dd', value: wallDate(cell.value) };
    case 'date-time':
      return { ...TOP, type: Date, format: 'yyyy-mm-dd hh:mm:ss', value: wallDate(cell.value) };
  }
}

const widthOfCell = ({ kind, value }: Cell): number => {
  if (kind === 'text') return widthOf(value);
  return String(value ?? '').length + (kind === 'money' ? 1 : 0);
};

function widthsOf({ columns, rows }: DocumentTable): { width: number }[] {
  return columns.map((column, at) => {
    let widest = widthOf(fileHead(column));
    for (const row of rows) {
      const cell = row[at];
      if (cell) widest = Math.max(widest, widthOfCell(cell));
    }
    return { width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, widest)) + PADDING };
  });
}

/** A table as a sheet, its head row frozen; `more` are rows below it. */
export const sheetOf = (table: DocumentTable, sheet: string, more: Row[] = []): Sheet<Buffer> => ({
  sheet,
  data: [
    table.columns.map((column) => ({ ...HEAD, ...TEXT, value: sheetText(fileHead(column)) })),
    ...table.rows.map((row) => row.map(sheetCell)),
    ...more,
  ],
  columns: widthsOf(table),
  stickyRowsCount: 1,
  orientation: 'landscape',
});

const keyAt = (table: DocumentTable, key: string): number =>
  table.columns.findIndex((column) => column.key === key);

const valueAt = (table: DocumentTable, row: readonly Cell[], key: string): string =>
  String(row[keyAt(table, key)]?.value ?? '');

/** Without the columns that are the same in every row of one person. */
function withoutPerson(table: DocumentTable, rows: DocumentTable['rows']): DocumentTable {
  const kept = table.columns.flatMap(({ key }, at) => (/^(staff|name)$/.test(key) ? [] : [at]));
  const pick = <Value>(from: readonly Value[]): Value[] => kept.flatMap((at) => from[at] ?? []);
  return { columns: pick(table.columns), rows: rows.map(pick) };
}

/** The person's line of the summary, downwards: each sum under the column of its kind. */
function sumRows(plan: WorkbookPlan, table: DocumentTable, sums: readonly Cell[]): Row[] {
  const text = keyAt(table, 'text');
  return plan.summary.columns.flatMap(({ head }, at) => {
    const cell = sums[at];
    if (!cell || cell.kind === 'text') return [];
    const row: Row = [];
    row[text] = label(head);
    row[keyAt(table, cell.kind === 'count' ? 'times' : 'amount')] = sheetCell(cell);
    return [Array.from(row, (one) => one ?? null)];
  });
}

/** A line to sign on, under the columns from the times to the note. */
function signatureRows(plan: WorkbookPlan, table: DocumentTable): Row[] {
  const line: SheetCell = { bottomBorderStyle: 'thin', bottomBorderColor: '#2B2620' };
  const text = keyAt(table, 'text');
  return SIGNATURES.map((words) => {
    const row: Row = Array.from({ length: keyAt(table, 'note') + 1 }, (_, at) =>
      at > text ? line : null,
    );
    const signed = {
      ...TEXT,
      value: words[plan.language],
      fontWeight: 'bold',
      height: 30,
    } as const;
    row[text] = { ...signed, align: 'right', alignVertical: 'bottom' };
    return row;
  });
}

function personSheet(
  plan: WorkbookPlan,
  sums: readonly Cell[],
  rows: DocumentTable['rows'],
  name: string,
): Sheet<Buffer> {
  const table = withoutPerson(plan.entries, rows);
  const [no, person] = [valueAt(plan.summary, sums, 'staff'), valueAt(plan.summary, sums, 'name')];
  return sheetOf(table, name, [
    [],
    [label(`${plan.title} · ${no} ${person}`)],
    ...sumRows(plan, table, sums),
    [],
    ...signatureRows(plan, table),
  ]);
}

/** Rows by the person in them. */
function byPerson({ columns, rows }: DocumentTable): Map<string, (readonly Cell[])[]> {
  const at = columns.findIndex(({ key }) => key === 'staff');
  const found = new Map<string, (readonly Cell[])[]>();
  for (const row of rows) {
    const no = String(row[at]?.value);
    const known = found.get(no);
    if (known) known.push(row);
    else found.set(no, [row]);
  }
  return found;
}

/**
 * The month as a workbook: the entries, the summary, and a sheet for each person with an entry,
 * with lines to sign on. Numbers are numbers, dates are dates, and no cell is a formula.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const { entries, summary, language } = plan;
  const ofPerson = byPerson(entries);
  const people = summary.rows.map((sums) => ({ sums, no: valueAt(summary, sums, 'staff') }));
  const [entriesName = '', summaryName = '', ...names] = sheetNames([
    WORDS.entries[language],
    WORDS.summary[language],
    ...people.map(({ sums, no }) => `${no} ${valueAt(summary, sums, 'name')}`),
  ]);
  const sheets = [
    sheetOf(entries, entriesName),
    sheetOf(summary, summaryName),
    ...people.map(({ sums, no }, at) =>
      personSheet(plan, sums, ofPerson.get(no) ?? [], names[at] ?? ''),
    ),
  ];
  return writeExcelFile(sheets).toBuffer();
}
