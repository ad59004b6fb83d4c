import { z } from 'zod';
import { month } from '../fields';
import { ledgerSumView } from './ledger';
import { atMs, fen, headView } from './parts';

/** How long something took: how often, the middle wait, and what nine of ten did not exceed. */
export const spreadView = z.strictObject({
  count: z.int(),
  medianMs: z.int().nullable(),
  p90Ms: z.int().nullable(),
});

/** A month's figures: a promise to outsiders; keys are only ever added. */
export const reportView = z.strictObject({
  month,
  vip: z.strictObject({
    sessions: z.int(),
    services: z.int(),
    onTime: z.int(),
    late: z.int(),
    missed: z.int(),
  }),
  tables: z.strictObject({
    visits: z.int(),
    guests: z.int(),
    servedOnTime: z.int(),
    servedLate: z.int(),
    refills: z.int(),
    refillsDeclined: z.int(),
    clears: z.int(),
  }),
  ashtray: z.strictObject({
    changes: z.int(),
    butts: z.int(),
    peel: z.int(),
    declined: z.int(),
  }),
  patrols: z.record(z.string(), z.int()),
  checklists: z.strictObject({ done: z.int(), na: z.int(), open: z.int() }),
  ledger: z.strictObject({
    entries: z.int(),
    penaltyTimes: z.int(),
    penaltyFen: fen,
    rewardTimes: z.int(),
    rewardFen: fen,
    netFen: fen,
    pending: z.int(),
  }),
  /** F-01 to F-05: what was taken at the front desk by kind, and how much of it is closed. */
  desk: z.record(z.string(), z.strictObject({ taken: z.int(), closed: z.int() })),
  /** F-07: the share of ratings of 4 and 5, per cent to a tenth; null where nobody rated. */
  satisfaction: z.strictObject({
    ratings: z.int(),
    satisfied: z.int(),
    percent: z.number().nullable(),
  }),
  /** S-02. */
  requests: z.strictObject({ asked: z.int(), delivered: z.int() }),
  /** Seated to served, asked to delivered, left to cleared; VIP guests in to first served. */
  response: z.strictObject({
    serve: spreadView,
    deliver: spreadView,
    clear: spreadView,
    first: spreadView,
  }),
  /** Cups brought, by the drink's code. */
  drinks: z.record(z.string(), z.int()),
});
export type Report = z.infer<typeof reportView>;

export const personMonthView = z.strictObject({
  no: z.string(),
  name: z.string(),
  sum: ledgerSumView,
  /** The part of the net deduction above the cap; null where the wage is not known, or not to be. */
  aboveCapFen: fen.nullable(),
});

export const monthView = z.strictObject({
  report: reportView,
  people: z.array(personMonthView),
  /** Null while open; else with the chain's end at its closing: the month's own anchor. */
  closed: z
    .strictObject({
      closedAtMs: atMs,
      closedBy: z.string(),
      head: headView,
    })
    .nullable(),
  /** True once the month is over in the station's time. */
  over: z.boolean(),
  head: headView,
});

export type MonthView = z.infer<typeof monthView>;

/** What now stands at a place of the chain that does not hold: nobody vouches for any of it. */
export const doubtfulEntryView = z.strictObject({
  businessDate: z.string(),
  staff: z.string(),
  rule: z.string(),
  times: z.number(),
  amountFen: z.number(),
  note: z.string(),
  recordedBy: z.string(),
});
export type DoubtfulEntry = z.infer<typeof doubtfulEntryView>;
