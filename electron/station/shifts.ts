import { openAt, openName } from '../../shared/domain/closing';
import { monthOf } from '../../shared/domain/calendar';
import { periodAfter } from '../../shared/domain/period';
import { PATROL_ZONES } from '../../shared/domain/policy';
import { mayAct } from '../../shared/domain/roles';
import { dropUndoPoint } from '../store/journal';
import { findMonthClose } from '../store/months';
import { keepTick } from '../store/opening';
import { appendCheckIn, appendShift, closeShift, isCheckedIn } from '../store/shifts';
import { appendSuggestion } from '../store/suggestions';
import type { Act, Handlers } from './act';
import { cancelTimer, startTimer } from './due-points';
import { listDateOf, openItems } from './opening';
import { isOnTeam, staffOf } from './people';
import { badInput, refuse } from './refuse';
import { stillOpen } from './still-open';

const openShiftOf = (act: Act) =>
  act.shift ?? refuse('CONFLICT', '还没有开班,请领班先开班', 'No shift is open yet');

/** The local time of day of an instant, HH:mm. */
const timeIn =
  ({ calendar }: Pick<Act, 'calendar'>) =>
  (atMs: number): string =>
    calendar.dateTimeOf(atMs).slice(11, 16);

/** Leaves the lists' open items on record as open. */
function recordOpenItems(act: Act): void {
  const date = listDateOf(act);
  const items = openItems(act.db, act.standard, date);
  for (const item of items) {
    keepTick(act.db, {
      date,
      item: item.code,
      part: '',
      state: 'open',
      count: null,
      note: null,
      staffNo: act.actor.no,
      atMs: act.atMs,
      standard: act.standard.version,
    });
  }
}

export const shifts: Handlers<'shift.open' | 'shift.close' | 'shift.checkIn'> = {
  'shift.open': {
    run(act, { date = act.date, startsAt }) {
      // Late at night the next day's may be opened.
      if (date > periodAfter(act.date)) badInput('date');
      if (act.shift) {
        refuse(
          'CONFLICT',
          `${act.shift.date} 的班还没收`,
          `The shift of ${act.shift.date} is open`,
        );
      }
      // A closed month's lists stay as they were.
      if (findMonthClose(act.db, monthOf(date))) {
        refuse('MONTH_CLOSED', `${monthOf(date)} 已结账`, `${monthOf(date)} is closed`);
      }
      appendShift(act.db, {
        date,
        startsAt,
        startsAtMs: act.calendar.instantOf(date, startsAt),
        openedAtMs: act.atMs,
        openedBy: act.actor.no,
      });
      for (const zone of PATROL_ZONES) startTimer(act, 'patrol', { subject: zone, ownerId: 0 });
      return { subject: `shift ${date}`, output: {} };
    },
  },
  'shift.close': {
    run(act) {
      const shift = openShiftOf(act);
      const closing = { standard: act.standard, date: listDateOf(act), nowMs: act.atMs };
      const open = openAt(stillOpen(act.db, closing), act.atMs).map(openName);
      recordOpenItems(act);
      for (const zone of PATROL_ZONES) {
        cancelTimer(act, 'patrol', zone);
        // Taking back a walk would start the rota's clock again, after the shift.
        dropUndoPoint(act.db, `patrol ${zone}`);
      }
      closeShift(act.db, shift.id, act.atMs, act.actor.no);
      return { subject: `shift ${shift.date}`, output: { open } };
    },
  },
  /** O-01: on post ten minutes before the shift; a late one proposes P-17. */
  'shift.checkIn': {
    run(act, { staff: no = act.actor.no }) {
      const staff = staffOf(act, no);
      if (no !== act.actor.no && !mayAct(act.actor.role, 'supervisor')) {
        refuse('NOT_ALLOWED', '只能为自己签到', 'You can check in only yourself');
      }
      const shift = openShiftOf(act);
      if (!isOnTeam(staff, act.date)) {
        refuse('CONFLICT', `${staff.name} 已离职`, `${staff.name} has left`);
      }
      if (isCheckedIn(act.db, shift.id, no)) {
        refuse('CONFLICT', `${staff.name} 已签到`, `${staff.name} has checked in already`);
      }
      const dueAtMs = shift.startsAtMs - act.policy.onPostS * 1000;
      const late = act.atMs > dueAtMs;
      appendCheckIn(act.db, {
        shiftId: shift.id,
        staffNo: no,
        atMs: act.atMs,
        late,
        byNo: act.actor.no,
      });
      if (late) {
        appendSuggestion(act.db, {
          rule: 'P-17',
          source: 'late',
          // When the shift starts, by when to be there, and when it could first be told.
          subject: [shift.startsAt, ...[dueAtMs, shift.openedAtMs].map(timeIn(act))].join(' '),
          staffNo: no,
          date: act.date,
          atMs: act.atMs,
        });
      }
      return { subject: `staff ${no}`, output: { late } };
    },
  },
};
