import type { RoomView } from '../../../shared/contract/queries';
import type { Phrase } from '../../../shared/standard/schema';

type Session = NonNullable<RoomView['session']>;

/** What happens in a VIP room, in its order. */
export type CueStep = 'knock' | 'greet-guests' | 'greet-leaders' | 'order' | 'return' | 'enjoy';

export interface Cue {
  step: CueStep;
  /** The phrase of the standard that is said; none for a knock. */
  phrase: string | null;
  /** Whom it is said to, in greeting order. */
  to: readonly string[];
}

const cue = (step: CueStep, phrase: Phrase['code'] | null = null, to: readonly string[] = []) => ({
  step,
  phrase,
  to,
});

/**
 * The sequence of the moment: at the first service guests are greeted, then the leaders by title,
 * and drinks are asked for in that order (S-12 to S-14); later ones are a knock, an apology and
 * 各位请慢用 (S-14, S-15). In short it is what is said to them, without knocks and apologies.
 */
export function cuesOf(session: Session, short = false): Cue[] {
  const all = cuesInFull(session);
  return short ? all.filter(({ step }) => step !== 'knock' && step !== 'return') : all;
}

function cuesInFull({ services, guestNames, leaders }: Session): Cue[] {
  const back = [cue('return', 'vip-return'), cue('enjoy', 'vip-enjoy')];
  if (services > 0) return [cue('knock'), ...back];
  return [
    cue('knock'),
    cue('greet-guests', 'vip-greet-guests', guestNames),
    ...(leaders.length > 0 ? [cue('greet-leaders', 'vip-greet-leader', leaders)] : []),
    cue('order', 'vip-order'),
    ...back,
  ];
}

/** S-13: the greeting of a leader by title, from the standard's '**好'. */
export const greeting = (pattern: string, leader: string): string =>
  pattern.replace('**', () => leader);
