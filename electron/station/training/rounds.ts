import type { Policy } from '../../../shared/domain/policy';
import { cardsOf } from '../../../shared/domain/training/cards';
import { questionOf, type Asked } from '../../../shared/domain/training/questions';
import type { Standard } from '../../../shared/standard/schema';
import type { ReadDb } from '../../store/database';
import { findCardState, findOpenRound, listAnswered, type RoundRow } from '../../store/training';

/** Where a person's open round stands. */
export interface OpenRound {
  round: RoundRow;
  done: number;
  asked: Asked;
}

interface Known {
  db: ReadDb;
  standard: Standard;
  policy: Policy;
}

/**
 * The open round with its question at hand; undefined where there is none, or where nothing of it
 * can be asked any more. Each answer to a card makes its next question another one.
 */
export function openRoundOf(
  { db, standard, policy }: Known,
  staffNo: string,
): OpenRound | undefined {
  const round = findOpenRound(db, staffNo);
  if (!round) return undefined;
  const answered = new Set(listAnswered(db, round.id));
  const cards = new Map(cardsOf(standard, policy).map((card) => [card.key, card]));
  for (const key of round.cards) {
    const card = cards.get(key);
    if (!card || answered.has(key)) continue;
    const turn = findCardState(db, staffNo, key)?.reps ?? 0;
    const asked = questionOf(standard, policy, card, `${staffNo} ${key} ${turn}`);
    if (asked) return { round, done: answered.size, asked };
  }
  return undefined;
}
