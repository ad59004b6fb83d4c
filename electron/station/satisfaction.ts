import type { Satisfaction } from '../../shared/contract/queries';
import { isSatisfied, satisfactionPercent } from '../../shared/domain/desk';
import type { ReadDb } from '../store/database';
import { sumPraised, sumRatings, sumVoices, type RatingRow } from '../store/desk-sums';

const FACES = [1, 2, 3, 4, 5] as const;

const sum = (rows: readonly RatingRow[], of: 'n' | 'guests'): number =>
  rows.reduce((all, row) => all + row[of], 0);

/** F-07: what guests said in a month, and the share of them that was satisfied. */
export function satisfactionOf(db: ReadDb, month: string): Satisfaction {
  const rows = sumRatings(db, month);
  const ratings = sum(rows, 'n');
  const satisfied = sum(
    rows.filter(({ rating }) => isSatisfied(rating)),
    'n',
  );
  return {
    month,
    ratings,
    satisfied,
    percent: satisfactionPercent(satisfied, ratings),
    faces: FACES.map((face) => rows.find(({ rating }) => rating === face)?.n ?? 0),
    byGuests: sum(rows, 'guests'),
    ...sumVoices(db, month),
    praised: sumPraised(db, month),
  };
}
