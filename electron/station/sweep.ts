import type { Calendar } from '../../shared/domain/calendar';
import type { WriteDb } from '../store/database';
import { dropUndoPoint } from '../store/journal';
import { appendSuggestion } from '../store/suggestions';
import { listMissing, settleTimer } from '../store/timers';
import { countMissed } from '../store/vip-sessions';

/**
 * Marks every VIP service that is missed by an instant, each once and at the moment it became so,
 * and proposes P-04 to the supervisor (S-15).
 */
export function sweepMissed(db: WriteDb, calendar: Calendar, nowMs: number): void {
  for (const timer of listMissing(db, nowMs)) {
    const atMs = timer.missedAtMs ?? nowMs;
    settleTimer(db, timer.id, { state: 'missed', atMs, event: null });
    countMissed(db, timer.ownerId);
    dropUndoPoint(db, `room ${timer.subject}`);
    appendSuggestion(db, {
      rule: 'P-04',
      source: 'vip-missed',
      subject: timer.subject,
      staffNo: null,
      date: calendar.dateOf(atMs),
      atMs,
    });
  }
}
