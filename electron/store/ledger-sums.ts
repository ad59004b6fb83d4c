import { addEntry, NO_ENTRIES, type LedgerEntry, type LedgerSum } from '../../shared/domain/ledger';
import type { ReadDb, WriteDb } from './database';

/** Adds an entry to what its month comes to, in the transaction that appends it. */
export function addToSums(db: WriteDb, entry: LedgerEntry): void {
  const { netFen: _netFen, ...sum } = addEntry(NO_ENTRIES, entry);
  db.run(
    `INSERT INTO ledger_sum
       (month, staff_no, rule, entries, penalty_times, penalty_fen, reward_times, reward_fen,
        dismissals)
     VALUES
       (:month, :staff, :rule, :entries, :penaltyTimes, :penaltyFen, :rewardTimes, :rewardFen,
        :dismissals)
     ON CONFLICT (month, staff_no, rule) DO UPDATE SET
       entries = entries + excluded.entries,
       penalty_times = penalty_times + excluded.penalty_times,
       penalty_fen = penalty_fen + excluded.penalty_fen,
       reward_times = reward_times + excluded.reward_times,
       reward_fen = reward_fen + excluded.reward_fen,
       dismissals = dismissals + excluded.dismissals`,
    { month: entry.month, staff: entry.staff, rule: entry.rule, ...sum },
  );
}

const SUMS = `coalesce(sum(entries), 0) AS entries,
  coalesce(sum(penalty_times), 0) AS penaltyTimes, coalesce(sum(penalty_fen), 0) AS penaltyFen,
  coalesce(sum(reward_times), 0) AS rewardTimes, coalesce(sum(reward_fen), 0) AS rewardFen,
  coalesce(sum(penalty_fen + reward_fen), 0) AS netFen,
  coalesce(sum(dismissals), 0) AS dismissals`;

/** What a month comes to. */
export const sumMonth = (db: ReadDb, month: string): LedgerSum =>
  db.get<LedgerSum>(`SELECT ${SUMS} FROM ledger_sum WHERE month = :month`, { month }) ?? NO_ENTRIES;

/** What a month comes to for each person with an entry in it, by employee number. */
export const sumPeople = (db: ReadDb, month: string): (LedgerSum & { staff: string })[] =>
  db.all(
    `SELECT staff_no AS staff, ${SUMS} FROM ledger_sum WHERE month = :month
     GROUP BY staff_no ORDER BY staff_no`,
    { month },
  );

export interface TrendRow extends LedgerSum {
  month: string;
  /** The employee number or the rule. */
  key: string;
}

/** What each month of a span comes to, by person or by rule. */
export const sumTrend = (
  db: ReadDb,
  span: { from: string; to: string; by: 'staff' | 'rule' },
): TrendRow[] => {
  const key = span.by === 'staff' ? 'staff_no' : 'rule';
  return db.all(
    `SELECT month, ${key} AS key, ${SUMS} FROM ledger_sum
     WHERE month BETWEEN :from AND :to GROUP BY month, ${key} ORDER BY month, ${key}`,
    { from: span.from, to: span.to },
  );
};

/** All of the sums, by month, person and rule. */
export const walkSums = (
  db: ReadDb,
): IterableIterator<LedgerSum & { month: string; staff: string; rule: string }> =>
  db.iterate(
    `SELECT month, staff_no AS staff, rule, entries, penalty_times AS penaltyTimes,
       penalty_fen AS penaltyFen, reward_times AS rewardTimes, reward_fen AS rewardFen,
       penalty_fen + reward_fen AS netFen, dismissals
     FROM ledger_sum`,
  );
