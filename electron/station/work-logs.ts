import { dropUndoPoint } from '../store/journal';
import { appendWorkLog, appendWorkNote, findWorkLog, openShiftDates } from '../store/work-logs';
import type { Act, Handlers } from './act';
import { listDateOf } from './opening';
import { badInput, notFound, refuse } from './refuse';
import { hashOfDay, hasAnything, workDayOf } from './work-day';

/** Errors: CONFLICT once the day is signed. */
function refuseSigned(act: Act, date: string): void {
  if (findWorkLog(act.db, date)) {
    refuse('CONFLICT', `${date} 的台帐已签字`, `The log of ${date} is signed`);
  }
}

/** The daily work log (F-06). */
export const workLogs: Handlers<'worklog.note' | 'worklog.sign'> = {
  'worklog.note': {
    run(act, { text }) {
      const date = listDateOf(act);
      refuseSigned(act, date);
      const { atMs, event } = act;
      appendWorkNote(act.db, { date, atMs, by: act.actor.no, text, event });
      return { subject: `worklog ${date}`, output: {}, before: null };
    },
  },
  'worklog.sign': {
    check({ date }, { date: today }) {
      if (date > today) badInput('date');
    },
    run(act, { date }) {
      const day = workDayOf(act.db, date, act.calendar);
      if (!hasAnything(day)) notFound('台帐', 'log', date);
      refuseSigned(act, date);
      if (openShiftDates(act.db).includes(date)) {
        refuse('CONFLICT', `${date} 的班还没收`, `The shift of ${date} is still open`);
      }
      const hash = hashOfDay(day);
      appendWorkLog(act.db, {
        date,
        signedAtMs: act.atMs,
        signedBy: act.actor.no,
        body: JSON.stringify(day),
        hash,
      });
      // A note that was just added is part of what was signed.
      dropUndoPoint(act.db, `worklog ${date}`);
      return { subject: `worklog ${date}`, output: { hash } };
    },
  },
};
