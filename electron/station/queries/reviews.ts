import type { ReviewView } from '../../../shared/contract/queries';
import type { ReadDb } from '../../store/database';
import {
  findPoint,
  findReview,
  listDecisions,
  listOpenDecisions,
  listPoints,
} from '../../store/reviews';
import type { Answers } from './ask';

/** A month's meeting, and what the ones before it have left to do. */
export function reviewOf(db: ReadDb, month: string): ReviewView {
  const held = findReview(db, month);
  return {
    month,
    held: held
      ? {
          on: held.heldOn,
          atMs: held.heldAtMs,
          by: held.heldBy,
          present: held.present,
          note: held.note,
        }
      : null,
    points: listPoints(db, month),
    decisions: listDecisions(db, month),
    leftOver: listOpenDecisions(db)
      .filter((decision) => decision.month < month)
      .map((decision) => {
        const about = decision.point === null ? undefined : findPoint(db, decision.point);
        return { ...decision, rule: about?.rule ?? null, staff: about?.staff ?? null };
      }),
  };
}

export const reviews: Answers<'review.get' | 'review.open'> = {
  'review.get': ({ db }, { month }) => reviewOf(db, month),
  'review.open': ({ db }) => listOpenDecisions(db),
};
