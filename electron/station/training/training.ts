import { cardsOf } from '../../../shared/domain/training/cards';
import { fingerprintOf, isRight } from '../../../shared/domain/training/questions';
import { chooseRound } from '../../../shared/domain/training/round';
import {
  appendRound,
  appendTrainingAnswer,
  closeRound,
  findCardState,
  findOpenRound,
  keepCardState,
  listCardStates,
} from '../../store/training';
import type { Act, Handlers } from '../act';
import { notFound, refuse } from '../refuse';
import { openRoundOf } from './rounds';
import { remember } from './spacing';

/** Keeps when the card comes again; in the same transaction as the answer. */
function keepMemory(act: Act, card: string, correct: boolean): void {
  const staffNo = act.actor.no;
  const memory = remember(findCardState(act.db, staffNo, card), correct, act.atMs);
  keepCardState(act.db, { ...memory, staffNo, card });
}

/** E-02: practice is by oneself and for oneself; it proposes nothing to anybody. */
export const training: Handlers<'training.start' | 'training.answer'> = {
  'training.start': {
    run(act) {
      const staffNo = act.actor.no;
      if (openRoundOf(act, staffNo)) {
        refuse('CONFLICT', '上一轮还没练完，接着练就行', 'A round is open: go on with it');
      }
      // What is left of it can no longer be asked.
      const stale = findOpenRound(act.db, staffNo);
      if (stale) closeRound(act.db, stale.id, act.atMs);
      const known = listCardStates(act.db, staffNo);
      const all = cardsOf(act.standard, act.policy);
      const cards = chooseRound(all, known, act.atMs, `${staffNo} ${act.event}`);
      const round = appendRound(act.db, { staffNo, startedAtMs: act.atMs, cards });
      return { subject: `training ${round}`, output: { round, total: cards.length } };
    },
  },
  'training.answer': {
    run(act, { card, asked, chosen }) {
      const staffNo = act.actor.no;
      const open = openRoundOf(act, staffNo) ?? notFound('练习', 'round of training of', staffNo);
      const { question } = open.asked;
      if (question.card !== card || fingerprintOf(question) !== asked) {
        refuse('CONFLICT', '题目换了，请看眼前这一题', 'The question has changed: look again');
      }
      const correct = isRight(open.asked, chosen);
      appendTrainingAnswer(act.db, {
        roundId: open.round.id,
        staffNo,
        card,
        chosen,
        correct,
        atMs: act.atMs,
      });
      keepMemory(act, card, correct);
      const finished = openRoundOf(act, staffNo) === undefined;
      if (finished) closeRound(act.db, open.round.id, act.atMs);
      const output = { correct, right: open.asked.right, finished };
      return { subject: `training ${open.round.id}`, output };
    },
  },
};
