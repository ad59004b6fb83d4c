import type { Satisfaction } from '../../shared/contract/queries';
import { satisfactionPercent } from '../../shared/domain/desk';
import type { ReadDb } from '../store/database';
import { sumRatings } from '../store/desk-sums';
import { listPraised, sumVoices } from '../store/voices';

const FACES = [1, 2, 3, 4, 5] as const;

/** F-07: what guests said in a month, and the share of them that was satisfied. */
export function satisfactionOf(db: ReadDb, month: string): Satisfaction {
  const rows = sumRatings(db, month);
  const voices = sumVoices(db, month);
  return {
    month,
    ...voices,
    percent: satisfactionPercent(voices.satisfied, voices.ratings),
    faces: FACES.map((face) => rows.find(({ rating }) => rating === face)?.n ?? 0),
    byGuests: rows.reduce((all, { guests }) => all + guests, 0),
    praised: listPraised(db, month).toSorted((a, b) => b.praise - a.praise),
  };
}
