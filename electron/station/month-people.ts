import type { ReadDb } from '../store/database';
import { findMonthClose, listMonthPeople, type MonthPersonRow } from '../store/months';
import { listStaff } from '../store/staff';
import { policyOf } from './policy';

/** Who a month is told of, and the share of their wages that may be deducted, in per cent. */
export interface MonthPeople {
  capPercent: number;
  /** By employee number, in that order. */
  people: ReadonlyMap<string, MonthPersonRow>;
}

/**
 * A closed month's people as they were when it was closed, so that its papers say the same for ever;
 * else as they are.
 */
export function monthPeople(db: ReadDb, month: string): MonthPeople {
  const people = new Map<string, MonthPersonRow>(
    listStaff(db).map(({ no, name, monthlyWageFen }) => [no, { no, name, monthlyWageFen }]),
  );
  for (const person of listMonthPeople(db, month)) people.set(person.no, person);
  const capPercent = findMonthClose(db, month)?.capPercent ?? policyOf(db).capPercent;
  return { capPercent, people };
}
