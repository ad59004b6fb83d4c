import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missedTooSoon, policyAt, policyChanges } from '../../shared/domain/intervals';
import { DEFAULT_POLICY } from '../../shared/domain/policy';
import { policySchema, type Policy } from '../../shared/standard/policy';
import { duePoint } from '../../shared/domain/timers';

const seconds = fc.integer({ min: 1, max: 86_400 });
const own = fc.record({ serveByS: seconds, patrolS: seconds }, { requiredKeys: [] });
const room = fc.record({ vipFirstS: seconds, vipGraceS: seconds }, { requiredKeys: [] });
const code = fc.constantFrom('sofa', 'talk', 'terrace');
const policy: fc.Arbitrary<Policy> = fc
  .record({
    serveByS: seconds,
    zones: fc.dictionary(code, own),
    rooms: fc.dictionary(fc.constantFrom('VIP1', 'VIP2'), room),
  })
  .map((set) => ({ ...DEFAULT_POLICY, ...set }));

describe('the intervals of a place', () => {
  it('S-01 S-04 S-09 S-12 S-15 S-16 are the customer’s where nothing was set', () => {
    expect(DEFAULT_POLICY).toMatchObject({
      vipFirstS: 120,
      vipIntervalS: 600,
      vipGraceS: 60,
      vipMissedS: 300,
      serveByS: 120,
      refillS: 900,
      clearByS: 180,
      patrolS: 1800,
    });
    expect(policyAt(DEFAULT_POLICY, { zone: 'sofa', room: 'VIP1' })).toEqual(DEFAULT_POLICY);
  });

  it('S-01 S-15 are its own where it has any, else the station’s', () => {
    fc.assert(
      fc.property(policy, code, (set, zone) => {
        const at = policyAt(set, { zone });
        expect(at.serveByS).toBe(set.zones[zone]?.serveByS ?? set.serveByS);
        expect(at.refillS).toBe(set.refillS);
        const point = duePoint('serve', 0, at);
        expect(point.dueAtMs).toBe(at.serveByS * 1000);
      }),
    );
  });

  it('S-15 are told where a service would be missed before it is late', () => {
    const rooms = { VIP1: { vipGraceS: 301 }, VIP2: { vipGraceS: 300 } };
    expect(missedTooSoon({ ...DEFAULT_POLICY, rooms })).toEqual(['VIP1']);
    expect(missedTooSoon({ ...DEFAULT_POLICY, vipGraceS: 301 })).toEqual([null]);
    expect(missedTooSoon(DEFAULT_POLICY)).toEqual([]);
  });
});

describe('what was set otherwise', () => {
  it('is nothing between a policy and itself, and tells every difference of two', () => {
    fc.assert(
      fc.property(policy, policy, (before, after) => {
        expect(policyChanges(before, structuredClone(before))).toEqual([]);
        const changed = { ...structuredClone(before), zones: {}, rooms: {} } as Policy;
        // What is told, put in place one by one, makes the one policy into the other.
        const zones: Record<string, Record<string, unknown>> = structuredClone(before.zones);
        const rooms: Record<string, Record<string, unknown>> = structuredClone(before.rooms);
        for (const { name, place, to } of policyChanges(before, after)) {
          if (place === null) Object.assign(changed, { [name]: to });
          else {
            const group = place.startsWith('VIP') ? rooms : zones;
            group[place] = { ...group[place], [name]: to };
          }
        }
        const withoutNulls = (places: typeof zones) =>
          Object.fromEntries(
            Object.entries(places)
              .map(([key, values]) => [
                key,
                Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
              ])
              .filter(([, values]) => Object.keys(values as object).length > 0),
          ) as Policy['zones'];
        const nonEmpty = (places: Policy['zones'] | Policy['rooms']) => withoutNulls({ ...places });
        expect({
          ...changed,
          zones: withoutNulls(zones),
          rooms: withoutNulls(rooms),
        }).toEqual({ ...after, zones: nonEmpty(after.zones), rooms: nonEmpty(after.rooms) });
      }),
    );
  });

  it('has the shape of a policy', () => {
    expect(policySchema.safeParse(DEFAULT_POLICY).success).toBe(true);
    const odd = { ...DEFAULT_POLICY, zones: { sofa: { vipFirstS: 1 } } };
    expect(policySchema.safeParse(odd).success).toBe(false);
  });
});
