import type { RoomView } from '../../../shared/contract/queries';
import type { Standing } from '../../../shared/domain/timers';
import { progressOf, secondsTo } from './table-state';

export interface VipRoomView {
  code: string;
  state: 'empty' | Standing;
  /** True until the first service of the stay (S-12). */
  first: boolean;
  fraction: number;
  /** Whole seconds to the next service, below zero after it; in `missed`, since the last one. */
  seconds: number;
}

/**
 * A VIP room as its panel shows it at an instant (S-15). A missed service has no due point any more:
 * the time since the last service (or since they came in) counts up until the next one.
 */
export function roomOf({ code, session, timer }: RoomView, nowMs: number): VipRoomView {
  if (!session) return { code, state: 'empty', first: true, fraction: 0, seconds: 0 };
  const first = session.services === 0;
  const progress = timer ? progressOf(timer, nowMs) : null;
  if (!progress || progress.urgency === 'missed') {
    const sinceMs = session.lastServedAtMs ?? session.enteredAtMs;
    const seconds = Math.min(0, secondsTo(sinceMs, nowMs));
    return { code, state: 'missed', first, fraction: 1, seconds };
  }
  const { urgency, fraction, seconds } = progress;
  return { code, state: urgency, first, fraction, seconds };
}
