import { z } from 'zod';
import { month } from '../fields';
import { ledgerSumView } from './ledger';
import { atMs, fen, headView } from './parts';

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
});
export type Report = z.infer<typeof reportView>;

export const personMonthView = z.strictObject({
  no: z.string(),
  name: z.string(),
  sum: ledgerSumView,
  /** The part of the net deduction above the cap; null where the wage is not known. */
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
