import { RATING_PAUSE_MS } from '../../shared/domain/desk';
import type { ReadDb } from '../store/database';
import { lastRatedAtMs } from '../store/desk';
import { findSetting, keepSetting } from '../store/station';
import type { Handlers } from './act';
import { guestOf, takeIn } from './desk';
import { staffOf } from './people';
import { refuse } from './refuse';

const GUEST_MODE = 'guest-mode';

/** Who turned the screen to the guest; null while it is the team's. */
export function guestKeeper(db: ReadDb): string | null {
  const kept = findSetting(db, GUEST_MODE) as { keeper: string } | null | undefined;
  return kept?.keeper ?? null;
}

type FeedbackCommand = 'feedback.record' | 'feedback.rate' | 'guest.begin' | 'guest.end';

/** F-07: praise, opinions and ratings, and the screen turned to the guest. */
export const feedback: Handlers<FeedbackCommand> = {
  'feedback.record': {
    run(act, { sort, text, rating = null, staff, guest }) {
      const about = staff === undefined ? null : staffOf(act, staff).no;
      if (about === act.actor.no) {
        refuse('NOT_ALLOWED', '关于自己的评价请同事来记', 'A colleague records what is about you');
      }
      const detail = { sort, source: 'staff' as const };
      const fields = { text, about, rating, guest: guestOf(guest), dueAtMs: null, detail };
      return takeIn<'feedback'>(act, { kind: 'feedback', ...fields }, true);
    },
  },
  'feedback.rate': {
    run(act, { rating }) {
      const byGuest = guestKeeper(act.db) !== null;
      const sinceMs = act.atMs - lastRatedAtMs(act.db);
      if (byGuest && sinceMs >= 0 && sinceMs < RATING_PAUSE_MS) {
        refuse('CONFLICT', '刚刚收到一个评价,谢谢', 'A rating has just come in, thank you');
      }
      const source = byGuest ? ('guest' as const) : ('staff' as const);
      const detail = { sort: 'rating' as const, source };
      const fields = { text: '', rating, dueAtMs: null, detail };
      const { subject, output } = takeIn<'feedback'>(act, { kind: 'feedback', ...fields }, true);
      return { subject, output };
    },
  },
  'guest.begin': {
    run(act) {
      if (guestKeeper(act.db) !== null) {
        refuse('CONFLICT', '已经是客人评价模式', 'The screen is the guest’s already');
      }
      keepSetting(act.db, GUEST_MODE, { keeper: act.actor.no });
      return { subject: 'guest-mode', output: {} };
    },
  },
  'guest.end': {
    run(act) {
      if (guestKeeper(act.db) === null) {
        refuse('CONFLICT', '现在不是客人评价模式', 'The screen is not the guest’s');
      }
      keepSetting(act.db, GUEST_MODE, null);
      return { subject: 'guest-mode', output: {} };
    },
  },
};
