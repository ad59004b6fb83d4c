import type { RoomView } from '../../../shared/contract/queries';
import { roomDue, type Standing } from '../../../shared/domain/timers';
import { progressOf } from './table-state';

export interface VipRoomView {
  code: string;
  state: 'empty' | Standing;
  /** True until the first service of the stay (S-12). */
  first: boolean;
  fraction: number;
  /** Whole seconds to the next service, below zero after it. */
  seconds: number;
}

/**
 * A VIP room as its panel shows it at an instant (S-15). What is over is counted from when the service
 * was due, also once it was missed.
 */
export function roomOf(room: RoomView, nowMs: number): VipRoomView {
  const { code, session } = room;
  const due = roomDue(room, nowMs);
  const first = !session || session.services === 0;
  if (!session || !due) return { code, state: 'empty', first, fraction: 0, seconds: 0 };
  const { fraction, seconds } = progressOf(due.point, nowMs);
  return { code, state: due.standing, first, fraction, seconds };
}
