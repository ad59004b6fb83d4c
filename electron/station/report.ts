import type { Report } from '../../shared/contract/queries';
import { aboveCapFen } from '../../shared/domain/money';
import { addEntry, NO_ENTRIES, sumEntries, type LedgerSum } from '../../shared/domain/ledger';
import { countPending } from '../store/approvals';
import type { ReadDb } from '../store/database';
import { listMonthEntries } from '../store/ledger';
import { sumAshtrays, sumChecklists, sumPatrols, sumTables, sumVip } from '../store/report';
import { listStaff } from '../store/staff';

const asEntry = <Row extends object>(row: Row) => ({ ...row, station: '' });

/** The month's figures. Amounts are signed fen: penalties negative, rewards positive. */
export function reportOf(db: ReadDb, month: string): Report {
  const { dismissals: _dismissals, ...sum } = sumEntries(listMonthEntries(db, month).map(asEntry));
  return {
    month,
    vip: sumVip(db, month),
    tables: sumTables(db, month),
    ashtray: sumAshtrays(db, month),
    patrols: sumPatrols(db, month),
    checklists: sumChecklists(db, month),
    ledger: { ...sum, pending: countPending(db, month) },
  };
}

/** What a month came to for one person. */
export interface PersonMonth {
  no: string;
  name: string;
  sum: LedgerSum;
  /** The part of the net deduction above the cap in fen; null where the wage is not known. */
  aboveCapFen: number | null;
}

/** One line for each person with an entry in the month, by employee number. */
export function peopleOf(db: ReadDb, month: string): PersonMonth[] {
  const sums = new Map<string, LedgerSum>();
  for (const row of listMonthEntries(db, month)) {
    sums.set(row.staff, addEntry(sums.get(row.staff) ?? NO_ENTRIES, asEntry(row)));
  }
  return listStaff(db).flatMap(({ no, name, monthlyWageFen }) => {
    const sum = sums.get(no);
    if (!sum) return [];
    return [{ no, name, sum, aboveCapFen: aboveCapFen(sum.netFen, monthlyWageFen) }];
  });
}
