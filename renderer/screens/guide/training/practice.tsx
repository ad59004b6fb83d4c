import { useState } from 'react';
import type { QuestionView, TrainingNow } from '../../../../shared/contract/views/training';
import type { Refusal } from '../../../../shared/contract/refusal';
import { command } from '../../../client';
import { useBusy } from '../../../parts/use-busy';
import { useAsked } from '../../../state/asked';
import { showSnack } from '../../../state/snack';
import { say } from '../../../state/standard';
import { AskedQuestion } from './asked-question';
import { RoundEnd } from './round-end';
import { RoundStart } from './round-start';

/** What became of an answer, and of which question: it stays until the next one is wanted. */
export interface Judged {
  question: QuestionView;
  /** How many of the round are answered, this one among them. */
  done: number;
  total: number;
  chosen: readonly string[];
  right: readonly string[];
  correct: boolean;
  finished: boolean;
}

export type OptionId = 'a' | 'b' | 'c' | 'd';

type Round = NonNullable<TrainingNow['round']>;

/** The answers of the rounds since the screen was opened: what is wrong is to be read again. */
interface Seen {
  judged: Judged | null;
  /** Questions of the present round that were not right. */
  again: readonly QuestionView[];
  ended: boolean;
  /** The question that was answered last: it is not shown again while the next one is on its way. */
  asked: string | null;
}

const UNSEEN: Seen = { judged: null, again: [], ended: false, asked: null };

const tell = ({ message }: Refusal): void => showSnack({ tone: 'refused', text: say(message) });

/** One person's practice: to begin, to go on where it was left, or to end. */
export function Practice({ staff }: { staff: string }) {
  const { data: now, refusal } = useAsked('training.now', { staff });
  const [seen, setSeen] = useState<Seen>(UNSEEN);
  const [busy, run] = useBusy();

  const start = (): Promise<void> =>
    run(async () => {
      const answer = await command('training.start', {}, staff);
      if (answer.ok) setSeen(UNSEEN);
      else tell(answer.error);
    });

  const answer = (round: Round, chosen: OptionId[]): Promise<void> =>
    run(async () => {
      const { question, asked, done, total } = round;
      const given = await command('training.answer', { card: question.card, asked, chosen }, staff);
      if (!given.ok) return tell(given.error);
      const { right, correct, finished } = given.value.output;
      setSeen(({ again }) => ({
        judged: { question, done: done + 1, total, chosen, right, correct, finished },
        again: correct ? again : [...again, question],
        ended: false,
        asked,
      }));
    });

  if (refusal) return <p role="alert">{say(refusal.message)}</p>;
  if (!now) return null;
  if (seen.judged) {
    return (
      <AskedQuestion
        key={`${seen.judged.question.card} judged`}
        question={seen.judged.question}
        done={seen.judged.done}
        total={seen.judged.total}
        judged={seen.judged}
        busy={busy}
        onNext={() => setSeen({ ...seen, judged: null, ended: seen.judged?.finished ?? false })}
      />
    );
  }
  if (seen.ended) {
    return <RoundEnd again={seen.again} busy={busy} onStart={() => void start()} />;
  }
  const { round } = now;
  if (!round)
    return <RoundStart staff={staff} now={now} busy={busy} onStart={() => void start()} />;
  if (round.asked === seen.asked) return null;
  return (
    <AskedQuestion
      key={round.asked}
      question={round.question}
      done={round.done}
      total={round.total}
      judged={null}
      busy={busy}
      onAnswer={(chosen) => void answer(round, chosen)}
    />
  );
}
