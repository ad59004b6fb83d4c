import type {
  TopicTally,
  TrainingMine,
  TrainingTeam,
} from '../../../shared/contract/views/training';
import { cardsOf, TOPICS, type TrainingCard } from '../../../shared/domain/training/cards';
import { fingerprintOf } from '../../../shared/domain/training/questions';
import { readiness, ROUND_SIZE } from '../../../shared/domain/training/round';
import { listStaff } from '../../store/staff';
import {
  countRounds,
  listCardStates,
  sumTrainingAnswers,
  type TallyRow,
} from '../../store/training';
import { isOnTeam } from '../people';
import { policyOf } from '../policy';
import { openRoundOf } from '../training/rounds';
import type { Answers, Asking } from './ask';

/** Results are looked at over thirty days. */
const WINDOW_MS = 30 * 86_400_000;
const MOST_WEAK = 10;

const cardsNow = ({ standard, db }: Asking): TrainingCard[] => cardsOf(standard, policyOf(db));

interface Tally {
  answered: number;
  correct: number;
}

const sumOf = (rows: readonly Tally[]): Tally => ({
  answered: rows.reduce((sum, row) => sum + row.answered, 0),
  correct: rows.reduce((sum, row) => sum + row.correct, 0),
});

/** The topics that were practised, in the order of the day. */
function topicsOf(cards: readonly TrainingCard[], rows: readonly TallyRow[]): TopicTally[] {
  const topicOf = new Map(cards.map(({ key, topic }) => [key, topic]));
  return TOPICS.flatMap((topic) => {
    const sum = sumOf(rows.filter(({ card }) => topicOf.get(card) === topic));
    return sum.answered > 0 ? [{ topic, ...sum }] : [];
  });
}

function mineOf(asking: Asking, no: string): TrainingMine {
  const { db, nowMs } = asking;
  const cards = cardsNow(asking);
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const rows = sumTrainingAnswers(db, nowMs - WINDOW_MS).filter(({ staffNo }) => staffNo === no);
  const next = listCardStates(db, no).flatMap(({ card: key, dueAtMs, lapses }) => {
    const card = byKey.get(key);
    if (!card) return [];
    const { kind, about, page } = card;
    return [{ card: key, kind, about, page, dueAtMs, lapses }];
  });
  return {
    rounds: roundsOf(asking).get(no) ?? 0,
    ...sumOf(rows),
    topics: topicsOf(cards, rows),
    next: next.slice(0, ROUND_SIZE),
  };
}

const roundsOf = ({ db, nowMs }: Asking): Map<string, number> =>
  new Map(countRounds(db, nowMs - WINDOW_MS).map(({ staffNo, rounds }) => [staffNo, rounds]));

const missed = ({ answered, correct }: Tally): number => (answered - correct) / answered;

/** The cards of which most is missed; those that always went well are none. */
function weakOf(cards: readonly TrainingCard[], rows: readonly TallyRow[]): TrainingTeam['weak'] {
  return cards
    .map(({ key, kind, about, page }) => ({
      card: key,
      kind,
      about,
      page,
      ...sumOf(rows.filter(({ card }) => card === key)),
    }))
    .filter(({ answered, correct }) => answered > correct)
    .toSorted((a, b) => missed(b) - missed(a) || b.answered - a.answered)
    .slice(0, MOST_WEAK);
}

function teamOf(asking: Asking): TrainingTeam {
  const { db, nowMs, date } = asking;
  const cards = cardsNow(asking);
  const rows = sumTrainingAnswers(db, nowMs - WINDOW_MS);
  const rounds = roundsOf(asking);
  const people = listStaff(db)
    .filter((staff) => isOnTeam(staff, date))
    .map(({ no }) => {
      const own = rows.filter(({ staffNo }) => staffNo === no);
      const lastAtMs = own.length === 0 ? null : Math.max(...own.map((row) => row.lastAtMs));
      const { due } = readiness(cards, listCardStates(db, no), nowMs);
      return { no, rounds: rounds.get(no) ?? 0, ...sumOf(own), lastAtMs, due };
    });
  return { people, topics: topicsOf(cards, rows), weak: weakOf(cards, rows) };
}

export const training: Answers<'training.now' | 'training.mine' | 'training.team'> = {
  'training.now': (asking, { staff }) => {
    const { db, standard, nowMs } = asking;
    const open = openRoundOf({ db, standard, policy: policyOf(db) }, staff);
    return {
      round: open
        ? {
            id: open.round.id,
            total: open.round.cards.length,
            done: open.done,
            question: open.asked.question,
            asked: fingerprintOf(open.asked.question),
          }
        : null,
      ...readiness(cardsNow(asking), listCardStates(db, staff), nowMs),
    };
  },
  'training.mine': (asking) => mineOf(asking, asking.asker ?? ''),
  'training.team': (asking) => teamOf(asking),
};
