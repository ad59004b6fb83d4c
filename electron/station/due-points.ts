import { duePoint, judge, type Judgement, type TimerKind } from '../../shared/domain/timers';
import { appendTimer, findOpenTimer, settleTimer } from '../store/timers';
import type { Act } from './act';

interface Place {
  subject: string;
  ownerId: number;
}

/** Starts a due point from the command's own time. */
export function startTimer(act: Act, kind: TimerKind, place: Place, first = false): void {
  const point = duePoint(kind, act.atMs, act.policy, first);
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

const AT_TABLES = ['serve', 'refill', 'clear'] as const satisfies TimerKind[];

/** A stay's due points go with it to another table; their instants stay. */
export function carryTimers(act: Act, from: string, to: string): void {
  for (const kind of AT_TABLES) {
    const timer = findOpenTimer(act.db, kind, from);
    if (!timer) continue;
    settleTimer(act.db, timer.id, { state: 'cancelled', atMs: act.atMs, event: act.event });
    const { id: _id, ...point } = timer;
    appendTimer(act.db, { ...point, subject: to, openedEvent: act.event });
  }
}

/** Drops a due point that no longer matters. */
export function cancelTimer(act: Act, kind: TimerKind, subject: string): void {
  const timer = findOpenTimer(act.db, kind, subject);
  if (!timer) return;
  settleTimer(act.db, timer.id, { state: 'cancelled', atMs: act.atMs, event: act.event });
}
