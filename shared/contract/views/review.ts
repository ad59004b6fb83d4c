import { z } from 'zod';
import { localDate, month } from '../fields';
import { atMs } from './parts';

export const reviewPointView = z.strictObject({
  id: z.int(),
  kind: z.enum(['clause', 'repeat', 'service', 'guest', 'other']),
  rule: z.string().nullable(),
  staff: z.string().nullable(),
  /** How often it had happened when it was taken up; null where that is not counted. */
  times: z.int().nullable(),
  text: z.string(),
});

export const reviewDecisionView = z.strictObject({
  id: z.int(),
  month,
  point: z.int().nullable(),
  step: z.int(),
  text: z.string(),
  owner: z.string(),
  dueOn: localDate,
  doneOn: localDate.nullable(),
  doneBy: z.string().nullable(),
  doneNote: z.string(),
});

/** A decision with what it is about, from its own review: a clause, whose; null where it is neither. */
export const leftOverView = reviewDecisionView.extend({
  rule: z.string().nullable(),
  staff: z.string().nullable(),
});

/** A month's review meeting, and what earlier ones have left to do (F-08). */
export const reviewView = z.strictObject({
  month,
  /** Null until the meeting is held. */
  held: z
    .strictObject({
      on: localDate,
      atMs,
      by: z.string(),
      present: z.array(z.string()),
      note: z.string(),
    })
    .nullable(),
  points: z.array(reviewPointView),
  decisions: z.array(reviewDecisionView),
  /** Decisions of earlier months that are not done yet, the earliest due first. */
  leftOver: z.array(leftOverView),
});

export type ReviewView = z.infer<typeof reviewView>;
export type ReviewPoint = z.infer<typeof reviewPointView>;
export type LeftOver = z.infer<typeof leftOverView>;
export type ReviewDecision = z.infer<typeof reviewDecisionView>;
