import type { Policy } from './policy';

/** Where a due point arises: a zone's tables and rounds, or a VIP room. */
export interface Whereabouts {
  zone?: string | undefined;
  room?: string | undefined;
}

/** The policy as it holds at a place: what its zone or its room has of its own goes first. */
export const policyAt = (policy: Policy, { zone, room }: Whereabouts): Policy => ({
  ...policy,
  ...(zone === undefined ? {} : policy.zones[zone]),
  ...(room === undefined ? {} : policy.rooms[room]),
});

type Value = string | number | boolean | null;

/** One thing that the station has set otherwise. */
export interface PolicyChange {
  name: string;
  /** The zone or room that it is about; null for the whole station. */
  place: string | null;
  /** Null where the place had nothing of its own, and has none any more. */
  from: Value;
  to: Value;
}

type Values = Record<string, unknown>;

const asValue = (value: unknown): Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;

function changesIn(before: Values, after: Values, place: string | null): PolicyChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [from, to] = [asValue(before[name]), asValue(after[name])];
    return from === to ? [] : [{ name, place, from, to }];
  });
}

/** What differs between two policies, the station's own first, then place by place. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  const places = (['zones', 'rooms'] as const).flatMap((group) => {
    const codes = new Set([...Object.keys(before[group]), ...Object.keys(after[group])]);
    return [...codes].flatMap((code) =>
      changesIn(before[group][code] ?? {}, after[group][code] ?? {}, code),
    );
  });
  return [...changesIn({ ...before }, { ...after }, null), ...places];
}

/** The places whose services would be missed before they could be late (S-15); null is the station. */
export const missedTooSoon = (policy: Policy): (string | null)[] =>
  [null, ...Object.keys(policy.rooms)].filter((room) => {
    const { vipGraceS, vipMissedS } = policyAt(policy, { room: room ?? undefined });
    return vipGraceS > vipMissedS;
  });
