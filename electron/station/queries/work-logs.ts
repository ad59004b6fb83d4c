import type { WorkLogView } from '../../../shared/contract/queries';
import { workDay } from '../../../shared/contract/views/work-log';
import type { Calendar } from '../../../shared/domain/calendar';
import { datesOf, periodAfter } from '../../../shared/domain/period';
import type { ReadDb } from '../../store/database';
import {
  findWorkLog,
  listUnsignedDays,
  listWorkDays,
  openShiftDates,
  type WorkLogRow,
} from '../../store/work-logs';
import { changedParts, hasAnything, workDayOf } from '../work-day';
import type { Answers, Asking } from './ask';

function signedOf(log: WorkLogRow, now: WorkLogView['day']): WorkLogView['signed'] {
  const day = workDay.parse(JSON.parse(log.body));
  return {
    atMs: log.signedAtMs,
    by: log.signedBy,
    hash: log.hash,
    day,
    changed: changedParts(day, now),
  };
}

/** A day's log: as its records tell it now, and as it was signed. */
export function workLogOf(db: ReadDb, date: string, calendar: Calendar): WorkLogView {
  const day = workDayOf(db, date, calendar);
  const log = findWorkLog(db, date);
  return {
    date,
    day,
    any: hasAnything(day),
    running: openShiftDates(db).includes(date),
    signed: log ? signedOf(log, day) : null,
  };
}

/** Past days without a signature, and today once its shift is closed. */
function unsignedOf({ db, date }: Asking): string[] {
  const open = openShiftDates(db);
  return listUnsignedDays(db, periodAfter(date)).filter((day) => !open.includes(day));
}

export const workLogs: Answers<'worklog.get' | 'worklog.days' | 'worklog.unsigned'> = {
  'worklog.get': ({ db, calendar }, { date }) => workLogOf(db, date, calendar),
  'worklog.days': ({ db }, { month }) =>
    listWorkDays(db, datesOf(month)).map(({ date, signed }) => ({ date, signed: signed === 1 })),
  'worklog.unsigned': unsignedOf,
};
