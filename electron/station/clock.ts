import { carryFloor } from '../store/alarms';
import { appendAudit } from '../store/journal';
import type { Handlers } from './act';

export const clock: Handlers<'clock.confirm'> = {
  /** From here on time is counted from the time confirmed, be it earlier or later. */
  'clock.confirm': {
    run(act, { time, reason }) {
      const newestMs = Date.parse(time);
      const byMs = newestMs - act.atMs;
      carryFloor(act.db, { byMs, afterMs: Number.NEGATIVE_INFINITY });
      appendAudit(act.db, {
        atMs: act.atMs,
        actor: act.actor.no,
        what: 'clock confirmed',
        detail: { time, byMs, reason },
        kind: 'clock',
        event: act.event,
      });
      return { subject: 'clock', output: {}, newestMs, audit: [] };
    },
  },
};
