import { z } from 'zod';
import { period } from '../fields';

export const personFiguresView = z.strictObject({
  no: z.string(),
  shifts: z.int(),
  lateCheckIns: z.int(),
  /** Due points met on time, of those met at all. */
  onTime: z.int(),
  judged: z.int(),
  penaltyTimes: z.int(),
  rewardTimes: z.int(),
  praise: z.int(),
});

/** What went wrong most, with whom again, and who stands out, in a period (F-08). */
export const conductView = z.strictObject({
  period,
  /** The clauses broken most often, most first. */
  clauses: z.array(z.strictObject({ rule: z.string(), times: z.int(), people: z.int() })),
  /** The same rule on the same person, twice or more. */
  repeats: z.array(z.strictObject({ staff: z.string(), rule: z.string(), times: z.int() })),
  /** Candidates for R-01: nothing recorded against them, the most service on time first. */
  outstanding: z.array(personFiguresView),
  /** Candidates for R-05: the most praise first. */
  praised: z.array(personFiguresView),
});
export type ConductView = z.infer<typeof conductView>;
