import { ATTENDANT } from './station';

/** Local times of October and November 2026, and what is recorded most in the tests of the ledger. */

const local = (month: string, day: number, time: string): string =>
  `${month}-${String(day).padStart(2, '0')}T${time}`;

export const october = (day: number, time = '10:00:00') => local('2026-10', day, time);
export const november = (day: number, time = '10:00:00') => local('2026-11', day, time);

export const P13 = { staff: ATTENDANT, rule: 'P-13', note: 'T4 未用托盘' } as const;
export const G01 = {
  staff: ATTENDANT,
  rule: 'G-01',
  amountFen: 10_000,
  note: '客人投诉',
} as const;
