import { z } from 'zod';

const intervalS = z.int().min(1).max(86_400);

/** What a zone may have of its own (S-01, S-04, S-09, S-16). */
export const zoneIntervals = z.strictObject({
  serveByS: intervalS.exactOptional(),
  refillS: intervalS.exactOptional(),
  clearByS: intervalS.exactOptional(),
  patrolS: intervalS.exactOptional(),
});

/** What a VIP room may have of its own (S-12, S-15). */
export const roomIntervals = z.strictObject({
  vipFirstS: intervalS.exactOptional(),
  vipIntervalS: intervalS.exactOptional(),
  vipGraceS: intervalS.exactOptional(),
  vipMissedS: intervalS.exactOptional(),
});

/** The code of a place: a zone's or a room's. */
const placeCode = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/);

/** What a station sets for itself; intervals are seconds and count from the next due point. */
export const policySchema = z.strictObject({
  /** S-12: the first service after guests enter a VIP room. */
  vipFirstS: intervalS,
  /** S-15: from one VIP service to the next. */
  vipIntervalS: intervalS,
  /** S-15: still on time. */
  vipGraceS: intervalS,
  /** S-15: after this the service is missed. */
  vipMissedS: intervalS,
  /** S-01: seated to served. */
  serveByS: intervalS,
  /** S-04: served or refilled to the next look at the cups. */
  refillS: intervalS,
  /** S-09: guests gone to table cleared. */
  clearByS: intervalS,
  /** S-16: from one walk through a zone to the next. */
  patrolS: intervalS,
  /** S-04, S-09, S-16: due for so long before it is overdue. */
  graceS: intervalS,
  /** S-08: a declined ashtray change is asked about again after this. */
  askAgainS: intervalS,
  /** O-01: on post this long before the shift. */
  onPostS: intervalS,
  /** Where smoking indoors is banned: no butts are counted, no ashtray is due by them (S-06). */
  smokingBan: z.boolean(),
  /** The ledger in yuan, or in points where fines in money are not wanted. */
  ledgerIn: z.enum(['money', 'points']),
  /** The share of the wage that may be deducted, in per cent (Payment of Wages, art. 16). */
  capPercent: z.int().min(0).max(100),
  /** F-07: the share of guests that is to be satisfied, in per cent; 0 for no target. */
  satisfactionTarget: z.int().min(0).max(100),
  /** S-01: the share of first serves that is to be on time. */
  serveTarget: z.int().min(0).max(100),
  /** S-15: the share of VIP services that is to be on time. */
  vipTarget: z.int().min(0).max(100),
  /** Where a zone differs from the rest. */
  zones: z.record(placeCode, zoneIntervals),
  /** Where a VIP room differs from the rest. */
  rooms: z.record(placeCode, roomIntervals),
});
export type Policy = z.infer<typeof policySchema>;
