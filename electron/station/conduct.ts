import type { ConductView } from '../../shared/contract/queries';
import type { Calendar } from '../../shared/domain/calendar';
import {
  frequentClauses,
  oftenPraised,
  outstanding,
  repeatCases,
  type PersonFigures,
  type RuleTimes,
} from '../../shared/domain/conduct';
import { datesOf, type Period } from '../../shared/domain/period';
import { addTallies } from '../../shared/domain/service-day';
import { listAttendance, listRuleTimes } from '../store/conduct';
import type { ReadDb } from '../store/database';
import { listStaff, type StaffRow } from '../store/staff';
import { listPraised } from '../store/voices';
import { serviceDays } from './service-days';

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((all, row) => all + of(row), 0);

/** True for whoever was on the team on some day of a period. */
const wasOnTeam = ({ joinedOn, leftOn }: StaffRow, period: Period): boolean => {
  const { fromDate, untilDate } = datesOf(period);
  return joinedOn < untilDate && (leftOn === null || leftOn > fromDate);
};

function figuresOf(
  db: ReadDb,
  { period, calendar, times }: { period: Period; calendar: Calendar; times: readonly RuleTimes[] },
): PersonFigures[] {
  const days = serviceDays(db, period, calendar);
  const judged = addTallies(days.map(({ day }) => day.judged.person));
  const attendance = new Map(listAttendance(db, period).map((row) => [row.staff, row]));
  const praised = new Map(listPraised(db, period).map(({ staff, praise }) => [staff, praise]));
  return listStaff(db)
    .filter((staff) => staff.role !== 'manager' && wasOnTeam(staff, period))
    .map(({ no }) => {
      const own = judged.filter(({ key }) => key === no);
      const met = sum(own, ({ onTime }) => onTime);
      const recorded = times.filter(({ staff }) => staff === no);
      return {
        no,
        shifts: attendance.get(no)?.shifts ?? 0,
        lateCheckIns: attendance.get(no)?.late ?? 0,
        onTime: met,
        judged: met + sum(own, ({ late, missed }) => late + missed),
        // What takes back an earlier span's entry is neither for nor against anybody in this one.
        penaltyTimes: sum(recorded, ({ penaltyTimes }) => Math.max(0, penaltyTimes)),
        rewardTimes: sum(recorded, ({ rewardTimes }) => Math.max(0, rewardTimes)),
        praise: praised.get(no) ?? 0,
      };
    });
}

/** What went wrong most, with whom again, and who stands out (F-08, R-01, R-05). */
export function conductOf(
  db: ReadDb,
  { period, calendar }: { period: Period; calendar: Calendar },
): ConductView {
  const times = listRuleTimes(db, period);
  const people = figuresOf(db, { period, calendar, times });
  return {
    period,
    clauses: frequentClauses(times),
    repeats: repeatCases(times),
    outstanding: outstanding(people),
    praised: oftenPraised(people),
  };
}
