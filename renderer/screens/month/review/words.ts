import type { ReviewPoint, ReviewView } from '../../../../shared/contract/queries';
import { periodAfter } from '../../../../shared/domain/period';

/** True where a clause or a repeat case is in the review already. */
export const isTaken = (
  { points }: Pick<ReviewView, 'points'>,
  about: Pick<ReviewPoint, 'kind' | 'rule' | 'staff'>,
): boolean =>
  points.some(
    ({ kind, rule, staff }) => kind === about.kind && rule === about.rule && staff === about.staff,
  );

/** The due dates that one tap offers: in a week, in two, at the end of the month. */
export function usualDues(today: string): string[] {
  const monthEnd = periodAfter(`${periodAfter(today.slice(0, 7))}-01`, -1);
  const found = [periodAfter(today, 7), periodAfter(today, 14), monthEnd];
  return [...new Set(found.filter((date) => date >= today))].toSorted();
}

/** What is still to be done before a decision can be kept; null where nothing is. */
export function decisionFault(draft: {
  step: number | null;
  text: string;
  owner: string | null;
}): 'step' | 'text' | 'owner' | null {
  if (draft.step === null) return 'step';
  if (draft.text.trim() === '' || [...draft.text].length > 500) return 'text';
  return draft.owner === null ? 'owner' : null;
}
