import { describe, expect, it } from 'vitest';
import { readStaffSheet, type KnownStaff, type ReadLine } from '../../shared/domain/staff-sheet';

const li: KnownStaff = {
  no: 'A001',
  name: '李娜',
  gender: 'f',
  role: 'attendant',
  monthlyWageFen: 480_000,
  hasLeft: false,
};
const gone: KnownStaff = { ...li, no: 'A009', name: '赵磊', hasLeft: true };
const known = new Map([li, gone].map((staff) => [staff.no, staff]));

const HEAD = ['工号', '姓名', '性别', '岗位', '月工资（元）', '首次PIN'];
const lines = (...rows: string[][]): ReadLine[] => {
  const read = readStaffSheet([HEAD, ...rows], known);
  if (typeof read === 'string') throw new Error(read);
  return read;
};
const first = (...cells: string[]): ReadLine => lines(cells)[0] as ReadLine;

describe('a team’s list from outside', () => {
  it('reads somebody new', () => {
    expect(first('A002', '陈晨', '男', '领班', '6,500.5', '135790')).toEqual({
      line: 2,
      no: 'A002',
      name: '陈晨',
      gender: 'm',
      role: 'supervisor',
      monthlyWageFen: 650_050,
      pin: '135790',
      standing: 'new',
      faults: [],
    });
  });

  it('takes what is usual where a cell of somebody new is empty', () => {
    expect(first('A002', '陈晨', '', '', '', '')).toMatchObject({
      gender: 'f',
      role: 'attendant',
      monthlyWageFen: null,
      pin: null,
      standing: 'new',
    });
  });

  it('leaves as it is what an empty cell says nothing about', () => {
    expect(first('A001', '李娜', '', '', '', '')).toMatchObject({
      monthlyWageFen: 480_000,
      standing: 'same',
    });
    expect(first('A001', '李娜', '', '领班', '', '')).toMatchObject({
      role: 'supervisor',
      monthlyWageFen: 480_000,
      standing: 'changed',
    });
  });

  it.each([
    [['', '陈晨', '', '', '', ''], ['no']],
    [['A 2', '陈晨', '', '', '', ''], ['no']],
    [['A002', '', '', '', '', ''], ['name']],
    [['A002', '陈晨', '?', '', '', ''], ['gender']],
    [['A002', '陈晨', '', '厨师', '', ''], ['role']],
    [['A002', '陈晨', '', '', '-1', ''], ['wage']],
    [['A002', '陈晨', '', '', '4500.123', ''], ['wage']],
    [['A002', '陈晨', '', '', '', '12345'], ['pin']],
    [['A009', '赵磊', '', '', '', ''], ['left']],
    [
      ['', '', 'x', '', '', ''],
      ['no', 'name', 'gender'],
    ],
  ])('%j is wrong in %j', (cells, faults) => {
    expect(first(...cells)).toMatchObject({ standing: 'wrong', faults });
  });

  it('finds a number that stands there twice', () => {
    const read = lines(['A002', '陈晨'], ['A003', '周洋'], ['A002', '陈晨']);
    expect(read.map(({ line, standing, faults }) => [line, standing, faults])).toEqual([
      [2, 'new', []],
      [3, 'new', []],
      [4, 'wrong', ['twice']],
    ]);
  });

  it('goes by the names of the columns, in any order and either language', () => {
    const read = readStaffSheet(
      [
        ['Name', 'Role', 'No', 'memo'],
        ['Chen', 'Manager', 'A2', 'x'],
      ],
      known,
    );
    expect(read).toMatchObject([{ no: 'A2', name: 'Chen', role: 'manager' }]);
  });

  it('counts lines as the table does, blank ones passed over', () => {
    expect(lines([''], ['A002', '陈晨']).map(({ line }) => line)).toEqual([3]);
  });

  it.each([
    [[], 'empty'],
    [[HEAD], 'empty'],
    [[HEAD, ['', ' ']], 'empty'],
    [
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
      'no-head',
    ],
  ])('%j cannot be read: %s', (cells, fault) => {
    expect(readStaffSheet(cells, known)).toBe(fault);
  });
});
