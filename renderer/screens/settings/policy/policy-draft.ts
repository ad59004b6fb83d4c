import type { Policy } from '../../../../shared/domain/policy';

export type IntervalName = Exclude<keyof Policy, 'ledgerIn' | 'capPercent' | 'smokingBan'>;

/** The intervals as they stand on the screen, with the clause that each serves. */
export const INTERVALS: Record<'vip' | 'floor', readonly { name: IntervalName; clause: string }[]> =
  {
    vip: [
      { name: 'vipFirstS', clause: 'S-12' },
      { name: 'vipIntervalS', clause: 'S-15' },
      { name: 'vipGraceS', clause: 'S-15' },
      { name: 'vipMissedS', clause: 'S-15' },
    ],
    floor: [
      { name: 'serveByS', clause: 'S-01' },
      { name: 'refillS', clause: 'S-04' },
      { name: 'askAgainS', clause: 'S-08' },
      { name: 'clearByS', clause: 'S-09' },
      { name: 'patrolS', clause: 'S-16' },
      { name: 'graceS', clause: 'S-04 S-09 S-16' },
      { name: 'onPostS', clause: 'O-01' },
    ],
  };

export const LONGEST_S = 86_400;

/** A span as minutes and seconds: 90 is 1:30. */
export const spanText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The seconds of a typed span: 1:30, or whole minutes; null where it is neither or out of bounds. */
export function spanOf(typed: string): number | null {
  const [, minutes, seconds = '0'] =
    /^(\d{1,4})(?::([0-5]?\d))?$/.exec(typed.normalize('NFKC').trim()) ?? [];
  if (minutes === undefined) return null;
  const span = Number(minutes) * 60 + Number(seconds);
  return span >= 1 && span <= LONGEST_S ? span : null;
}

/** How far one tap goes: finer where the span is short. */
const stepAt = (seconds: number): number =>
  seconds < 60 ? 10 : seconds < 300 ? 30 : seconds < 1800 ? 60 : 300;

/** The span a tap later, on the step's own marks: 1:00, 1:30, 2:00. */
export function stepped(seconds: number, direction: 1 | -1): number {
  // Downwards the step below counts, so that up and down meet the same marks.
  const step = stepAt(direction > 0 ? seconds : seconds - 1);
  const marks = direction > 0 ? Math.floor(seconds / step) + 1 : Math.ceil(seconds / step) - 1;
  return Math.min(LONGEST_S, Math.max(1, marks * step));
}

/** Only what differs from what is in force. */
export function changesOf(now: Policy, draft: Policy): Partial<Policy> {
  const names = Object.keys(draft) as (keyof Policy)[];
  return Object.fromEntries(
    names.filter((name) => draft[name] !== now[name]).map((name) => [name, draft[name]]),
  );
}

/** S-15: a service cannot be missed while it still counts as on time. */
export const isMissedTooSoon = ({ vipMissedS, vipGraceS }: Policy): boolean =>
  vipMissedS <= vipGraceS;
