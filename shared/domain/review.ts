/** The nine steps of the zero-defect cycle (F-08): what a decision of a review belongs to. */
export const REVIEW_STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

export type DecisionStanding = 'open' | 'due' | 'overdue' | 'done';

/** How a decision stands on a local date: overdue from the day after it was due. */
export function decisionStanding(
  { dueOn, doneOn }: { dueOn: string; doneOn: string | null },
  today: string,
): DecisionStanding {
  if (doneOn !== null) return 'done';
  if (today > dueOn) return 'overdue';
  return today === dueOn ? 'due' : 'open';
}
