import { parse } from 'csv-parse/sync';
import type { CellValue } from 'read-excel-file/node';
import type { Bilingual } from '../../shared/standard/schema';
import { yuan } from '../../shared/domain/money';
import type { StaffRow } from '../store/staff';
import { text, tableOf, type Column } from './cells';
import { csv } from './csv';
import type { Language } from './tables';
import { sheetOf } from './workbook';

const ROLES: Record<StaffRow['role'], Bilingual> = {
  attendant: { zh: '客服员', en: 'attendant' },
  supervisor: { zh: '领班', en: 'supervisor' },
  manager: { zh: '经理', en: 'manager' },
};
const GENDERS: Record<StaffRow['gender'], Bilingual> = {
  f: { zh: '女', en: 'female' },
  m: { zh: '男', en: 'male' },
};
const TITLE: Bilingual = { zh: '团队', en: 'Team' };

/** Heads that the app reads again when the list comes back. */
const columnsIn = (language: Language): readonly Column<StaffRow>[] => [
  { key: 'no', head: { zh: '工号', en: 'No' }, cell: ({ no }) => text(no) },
  { key: 'name', head: { zh: '姓名', en: 'Name' }, cell: ({ name }) => text(name) },
  {
    key: 'gender',
    head: { zh: '性别', en: 'Gender' },
    cell: (staff) => text(GENDERS[staff.gender][language]),
  },
  {
    key: 'role',
    head: { zh: '岗位', en: 'Role' },
    cell: (staff) => text(ROLES[staff.role][language]),
  },
  {
    key: 'wage',
    head: { zh: '月工资(元)', en: 'Monthly wage (yuan)' },
    cell: ({ monthlyWageFen }) => ({ kind: 'money', value: monthlyWageFen }),
  },
];

/** The team as files: a workbook and CSV with the same columns. */
export async function staffFiles(
  staff: readonly StaffRow[],
  language: Language,
): Promise<Map<string, Uint8Array>> {
  const table = tableOf(columnsIn(language), staff, language);
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const workbook = await writeExcelFile([sheetOf(table, TITLE[language])]).toBuffer();
  return new Map<string, Uint8Array>([
    ['staff.xlsx', workbook],
    ['staff.csv', new TextEncoder().encode(csv(table))],
  ]);
}

/** A cell as its text: a number keeps its two decimals, a date is none of ours. */
const cellText = (value: CellValue | null): string => {
  if (value === null) return '';
  if (typeof value === 'number')
    return Number.isInteger(value) ? String(value) : yuan(Math.round(value * 100));
  return String(value);
};

/** A guard against formulas that our own CSV puts before such a text. */
const unguarded = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** UTF-8 where it is, else what Chinese Excel writes. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The cells of the first sheet of a workbook, or of a CSV. Errors: where it is neither. */
export async function readCells(bytes: Uint8Array): Promise<string[][]> {
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    const { default: readExcelFile } = await import('read-excel-file/node');
    const [sheet] = await readExcelFile(Buffer.from(bytes));
    return (sheet?.data ?? []).map((row) => row.map(cellText));
  }
  const rows = parse(decoded(bytes), { bom: true, relax_column_count: true }) as string[][];
  return rows.map((row) => row.map(unguarded));
}
