import { policyAt, type Whereabouts } from '../../shared/domain/intervals';
import { duePoint, judge, type Judgement, type TimerKind } from '../../shared/domain/timers';
import { appendTimer, findOpenTimer, settleTimer } from '../store/timers';
import type { Act } from './act';

interface Place {
  subject: string;
  ownerId: number;
}

/** Whose intervals count: a VIP room's own, a zone's own, those of a table's zone. */
function whereabouts(act: Act, kind: TimerKind, subject: string): Whereabouts {
  if (kind === 'vip') return { room: subject };
  if (kind === 'patrol') return { zone: subject };
  return { zone: act.standard.tables.find(({ code }) => code === subject)?.zone };
}

/** Starts a due point from the command's own time. */
export function startTimer(act: Act, kind: TimerKind, place: Place, first = false): void {
  const policy = policyAt(act.policy, whereabouts(act, kind, place.subject));
  const point = duePoint(kind, act.atMs, policy, first);
  appendTimer(act.db, { ...point, ...place, openedEvent: act.event });
}

/** Settles a due point by what was done; undefined where none was open. */
export function meetTimer(act: Act, kind: TimerKind, subject: string): Judgement | undefined {
  const timer = findOpenTimer(act.db, kind, subject);
  if (!timer) return undefined;
  const state = judge(timer, act.atMs);
  settleTimer(act.db, timer.id, { state, atMs: act.atMs, event: act.event });
  return state;
}

/** Drops a due point that no longer matters. */
export function cancelTimer(act: Act, kind: TimerKind, subject: string): void {
  const timer = findOpenTimer(act.db, kind, subject);
  if (!timer) return;
  settleTimer(act.db, timer.id, { state: 'cancelled', atMs: act.atMs, event: act.event });
}
