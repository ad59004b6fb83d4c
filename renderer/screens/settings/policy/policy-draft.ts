import { policyChanges } from '../../../../shared/domain/intervals';
import type { Policy } from '../../../../shared/domain/policy';

export type IntervalName = Extract<keyof Policy, `${string}S`>;

interface Interval {
  name: IntervalName;
  clause: string;
}

/** The intervals that hold everywhere alike, with the clause that each serves. */
export const OTHERS: readonly Interval[] = [
  { name: 'graceS', clause: 'S-04 S-09 S-16' },
  { name: 'askAgainS', clause: 'S-08' },
  { name: 'onPostS', clause: 'O-01' },
];

/** The intervals that places may have of their own, group by group as they stand on the screen. */
export const INTERVALS: Record<'tables' | 'patrol' | 'vip', readonly Interval[]> = {
  tables: [
    { name: 'serveByS', clause: 'S-01' },
    { name: 'refillS', clause: 'S-04' },
    { name: 'clearByS', clause: 'S-09' },
  ],
  patrol: [{ name: 'patrolS', clause: 'S-16' }],
  vip: [
    { name: 'vipFirstS', clause: 'S-12' },
    { name: 'vipIntervalS', clause: 'S-15' },
    { name: 'vipGraceS', clause: 'S-15' },
    { name: 'vipMissedS', clause: 'S-15' },
  ],
};
export type IntervalGroup = keyof typeof INTERVALS;

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

/** Only what differs from what is in force: what `policy.set` is given. */
export function changesOf(now: Policy, draft: Policy): Partial<Policy> {
  const changed = new Set(
    policyChanges(now, draft).map(({ name, place }) =>
      place === null ? name : place in { ...now.rooms, ...draft.rooms } ? 'rooms' : 'zones',
    ),
  );
  return Object.fromEntries(Object.entries(draft).filter(([name]) => changed.has(name)));
}

/** What a place has of its own, or null where it follows the station. */
export const ownSeconds = (
  draft: Policy,
  group: IntervalGroup,
  place: string,
  name: IntervalName,
): number | null => {
  const own: Partial<Record<IntervalName, number>> =
    (group === 'vip' ? draft.rooms : draft.zones)[place] ?? {};
  return own[name] ?? null;
};

/** The draft with an interval of a place's own; null gives it up again. */
export function withOwn(
  draft: Policy,
  group: IntervalGroup,
  place: string,
  own: { name: IntervalName; seconds: number | null },
): Partial<Policy> {
  const places = group === 'vip' ? draft.rooms : draft.zones;
  const { [place]: had, ...others } = places as Record<string, object>;
  const kept = Object.entries({ ...had, [own.name]: own.seconds }).filter(
    ([, seconds]) => seconds !== null,
  );
  const next = kept.length === 0 ? others : { ...others, [place]: Object.fromEntries(kept) };
  return group === 'vip' ? { rooms: next } : { zones: next };
}
