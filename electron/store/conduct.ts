import type { RuleTimes } from '../../shared/domain/conduct';
import { monthOf } from '../../shared/domain/calendar';
import { datesOf, periodKind, type Period } from '../../shared/domain/period';
import type { ReadDb } from './database';

/** What months come to by person and rule: entries count in their own month, late ones in a later. */
const ofMonths = (db: ReadDb, from: string, to: string): RuleTimes[] =>
  db.all(
    `SELECT staff_no AS staff, rule, sum(penalty_times) AS penaltyTimes,
       sum(reward_times) AS rewardTimes
     FROM ledger_sum WHERE month BETWEEN :from AND :to
     GROUP BY staff_no, rule ORDER BY staff_no, rule`,
    { from, to },
  );

/** What was recorded about one day, of the entries that count in its own month. */
const ofDay = (db: ReadDb, date: string): RuleTimes[] =>
  db.all(
    `SELECT staff_no AS staff, rule, sum(iif(sanction = 'bonus', 0, signed)) AS penaltyTimes,
       sum(iif(sanction = 'bonus', signed, 0)) AS rewardTimes
     FROM (
       SELECT staff_no, rule, sanction, iif(kind = 'reversal', -times, times) AS signed
       FROM ledger_entry INDEXED BY ledger_entry_month
       WHERE month = :month AND business_date = :date)
     GROUP BY staff_no, rule ORDER BY staff_no, rule`,
    { date, month: monthOf(date) },
  );

/** How often each rule was recorded on each person in a period, reversals taken off. */
export function listRuleTimes(db: ReadDb, period: Period): RuleTimes[] {
  if (periodKind(period) === 'day') return ofDay(db, period);
  return periodKind(period) === 'month'
    ? ofMonths(db, period, period)
    : ofMonths(db, `${period}-01`, `${period}-12`);
}

/** How many shifts each person checked in to in a period, and how often late. */
export function listAttendance(
  db: ReadDb,
  period: Period,
): { staff: string; shifts: number; late: number }[] {
  const { fromDate, untilDate } = datesOf(period);
  return db.all(
    `SELECT staff_no AS staff, count(*) AS shifts, sum(late) AS late
     FROM shift CROSS JOIN check_in ON check_in.shift_id = shift.id
     WHERE shift.date >= :fromDate AND shift.date < :untilDate
     GROUP BY staff_no ORDER BY staff_no`,
    { fromDate, untilDate },
  );
}
