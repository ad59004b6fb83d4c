import { gender, personName, pin, role, staffNo, wageFen, type Role } from '../contract/fields';

/** A team's list as a table outside: what a column may be called, and what its cells may say. */
const HEADS = {
  no: ['工号', 'number', 'no'],
  name: ['姓名', 'name'],
  gender: ['性别', 'gender', 'sex'],
  role: ['岗位', '职位', 'role', 'position'],
  wage: ['月工资(元)', '月工资', 'monthly wage (yuan)', 'monthly wage', 'wage'],
  pin: ['首次pin', 'pin', 'first pin'],
} as const;
type Column = keyof typeof HEADS;
const COLUMNS = Object.keys(HEADS) as Column[];
const NEEDED: readonly Column[] = ['no', 'name'];

const GENDERS: Record<string, 'f' | 'm'> = {
  女: 'f',
  f: 'f',
  female: 'f',
  男: 'm',
  m: 'm',
  male: 'm',
};
const ROLES: Record<string, Role> = {
  客服员: 'attendant',
  水吧客服员: 'attendant',
  attendant: 'attendant',
  领班: 'supervisor',
  主管: 'supervisor',
  supervisor: 'supervisor',
  经理: 'manager',
  客服经理: 'manager',
  manager: 'manager',
};

/** What a person's line would make of them; a field that the table lacks stays as it is. */
export interface StaffLine {
  no: string;
  name: string;
  gender: 'f' | 'm';
  role: Role;
  monthlyWageFen: number | null;
  /** The first PIN of somebody new, where the table gives one. */
  pin: string | null;
}

export type StaffFault = 'no' | 'name' | 'gender' | 'role' | 'wage' | 'pin' | 'twice' | 'left';

export interface ReadLine extends StaffLine {
  /** From 1, the head's line being the first. */
  line: number;
  standing: 'new' | 'changed' | 'same' | 'wrong';
  faults: StaffFault[];
}

/** Somebody whom the station knows already. */
export interface KnownStaff extends Omit<StaffLine, 'pin'> {
  hasLeft: boolean;
}

/** A table that cannot be read at all. */
export type SheetFault = 'empty' | 'no-head';

const plain = (text: string): string =>
  text.trim().toLowerCase().replaceAll(/[（]/g, '(').replaceAll(/[）]/g, ')');

/** Where each column stands, or undefined where a needed one is missing. */
function columnsOf(head: readonly string[]): Map<Column, number> | undefined {
  const found = new Map<Column, number>();
  head.forEach((cell, index) => {
    const column = COLUMNS.find((name) => (HEADS[name] as readonly string[]).includes(plain(cell)));
    if (column && !found.has(column)) found.set(column, index);
  });
  return NEEDED.every((column) => found.has(column)) ? found : undefined;
}

/** Whole fen of an amount in yuan, a thousands comma allowed; undefined where it is none. */
function fenOf(text: string): number | undefined {
  const [, whole, decimals = ''] =
    /^(\d+)(?:\.(\d{1,2})0*)?$/.exec(text.replaceAll(/[,，\s]/g, '')) ?? [];
  if (whole === undefined) return undefined;
  const parsed = wageFen.safeParse(Number(whole) * 100 + Number(decimals.padEnd(2, '0')));
  return parsed.success ? parsed.data : undefined;
}

/** What a cell says; undefined where it says nothing that can be understood. */
const understood = {
  gender: (text: string) => gender.safeParse(GENDERS[plain(text)]).data,
  role: (text: string) => role.safeParse(ROLES[plain(text)]).data,
  wage: fenOf,
  pin: (text: string) => pin.safeParse(text).data,
};

function readLine(
  line: number,
  cell: (column: Column) => string,
  known: ReadonlyMap<string, KnownStaff>,
): ReadLine {
  const no = cell('no');
  const was = known.get(no);
  const faults: StaffFault[] = [];
  if (!staffNo.safeParse(no).success) faults.push('no');
  if (!personName.safeParse(cell('name')).success) faults.push('name');
  if (was?.hasLeft) faults.push('left');

  /** What the cell says; what is known, or usual, where it is empty. */
  function value<T>(column: keyof typeof understood, otherwise: T): T {
    const text = cell(column);
    if (text === '') return otherwise;
    const found = understood[column](text) as T | undefined;
    if (found === undefined) faults.push(column);
    return found ?? otherwise;
  }

  const read: StaffLine = {
    no,
    name: cell('name'),
    gender: value('gender', was?.gender ?? 'f'),
    role: value<Role>('role', was?.role ?? 'attendant'),
    monthlyWageFen: value('wage', was?.monthlyWageFen ?? null),
    pin: value<string | null>('pin', null),
  };
  return { line, ...read, faults, standing: standingOf(read, was, faults) };
}

function standingOf(
  read: StaffLine,
  was: KnownStaff | undefined,
  faults: readonly StaffFault[],
): ReadLine['standing'] {
  if (faults.length > 0) return 'wrong';
  if (!was) return 'new';
  const fields = ['name', 'gender', 'role', 'monthlyWageFen'] as const;
  return fields.every((field) => read[field] === was[field]) ? 'same' : 'changed';
}

/**
 * A team's list out of a table's cells: each line with what it would do and what is wrong with it.
 * Columns go by their names, in any order; blank lines are passed over. Nothing is decided here.
 */
export function readStaffSheet(
  cells: readonly (readonly string[])[],
  known: ReadonlyMap<string, KnownStaff>,
): ReadLine[] | SheetFault {
  const [head, ...lines] = cells;
  if (!head) return 'empty';
  const columns = columnsOf(head);
  if (!columns) return 'no-head';
  const seen = new Set<string>();
  const read = lines.flatMap((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const cell = (column: Column): string => (row[columns.get(column) ?? -1] ?? '').trim();
    const line = readLine(index + 2, cell, known);
    if (!seen.has(line.no)) {
      seen.add(line.no);
      return [line];
    }
    return [{ ...line, faults: [...line.faults, 'twice' as const], standing: 'wrong' as const }];
  });
  return read.length === 0 ? 'empty' : read;
}
