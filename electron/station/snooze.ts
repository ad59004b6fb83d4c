import { standingOf } from '../../shared/domain/watch';
import { hasTimer, keepQuiet, listWatched, type WatchedRow } from '../store/alarms';
import { findVipSessionIn } from '../store/vip-sessions';
import { findVisitAt } from '../store/visits';
import type { Act, Handlers } from './act';
import { notFound, refuse } from './refuse';

/** A due point that is open, or missed and not served since. Errors: NOT_FOUND, CONFLICT. */
function watchedOf(act: Act, id: number): WatchedRow {
  const found = listWatched(act.db).find((timer) => timer.id === id);
  if (found) return found;
  if (!hasTimer(act.db, id)) notFound('提醒', 'timer', String(id));
  return refuse('CONFLICT', '这件事已经做了', 'This has been done already');
}

/** What an alarm is about, and how it stands: making it quiet leaves that as it is. */
function subjectOf(act: Act, { kind, subject }: WatchedRow): { subject: string; before: unknown } {
  if (kind === 'patrol') return { subject: `patrol ${subject}`, before: null };
  if (kind === 'vip') {
    return { subject: `room ${subject}`, before: findVipSessionIn(act.db, subject) ?? null };
  }
  return { subject: `table ${subject}`, before: findVisitAt(act.db, subject) ?? null };
}

export const snooze: Handlers<'timer.snooze'> = {
  /** Only the alarm is quiet: on time, late and missed are judged as before. */
  'timer.snooze': {
    run(act, { timer: id, minutes }) {
      const timer = watchedOf(act, id);
      if (standingOf(timer, act.atMs) === 'waiting') {
        refuse('CONFLICT', '还没到点,不用静音', 'It is not due yet');
      }
      keepQuiet(act.db, id, { untilMs: act.atMs + minutes * 60_000, event: act.event });
      return { ...subjectOf(act, timer), output: {} };
    },
  },
};
