import { z } from 'zod';
import { month } from '../fields';
import { reviewDecisionView, reviewView } from '../views/review';
import { nothing, query } from './spec';

/** The month's review meeting (F-08). */
export const reviewQueries = {
  'review.get': query({ role: 'supervisor', input: z.strictObject({ month }), output: reviewView }),
  /** Every decision that is not done yet, the earliest due first. */
  'review.open': query({ role: 'manager', input: nothing, output: z.array(reviewDecisionView) }),
} as const;
