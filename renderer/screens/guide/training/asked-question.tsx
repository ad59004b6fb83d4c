import { Button } from '@mantine/core';
import { IconArmchair, IconArrowRight, IconBook2 } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionView } from '../../../../shared/contract/views/training';
import { BigButton } from '../../../parts/big-button';
import { ProgressLine } from '../../../parts/progress-line';
import { showCard } from '../../../state/guide-here';
import { goTo } from '../../../state/place';
import { ruleOf, say } from '../../../state/standard';
import { OptionButton } from './option-button';
import type { Judged, OptionId } from './practice';
import css from './training.module.css';

interface AskedQuestionProps {
  question: QuestionView;
  done: number;
  total: number;
  /** What became of the answer; null while it is asked. */
  judged: Judged | null;
  busy: boolean;
  onAnswer?: (chosen: OptionId[]) => void;
  onNext?: () => void;
}

/** Taps until the answer is whole: one for a choice, one for each step of an order. */
function usePicked(question: QuestionView, onAnswer: AskedQuestionProps['onAnswer']) {
  const [picked, setPicked] = useState<OptionId[]>([]);
  const isOrder = question.kind === 'order';
  const pick = (id: OptionId): void => {
    if (!isOrder) return onAnswer?.([id]);
    setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
    return undefined;
  };
  return { picked, pick, isOrder, isWhole: picked.length === question.options.length };
}

/** One question: what is asked, large answers, and afterwards what is right. */
export function AskedQuestion(props: AskedQuestionProps) {
  const { question, done, total, judged, busy, onAnswer, onNext } = props;
  const { t } = useTranslation('training');
  const { picked, pick, isOrder, isWhole } = usePicked(question, onAnswer);
  const chosen = judged?.chosen ?? picked;
  useNumberKeys(question, judged, pick, onNext);
  return (
    <section className={css.question} data-testid={judged ? 'judged' : 'question'}>
      <header className={css.head}>
        <ProgressLine done={done} of={total} label={t('far')} />
        <Button
          variant="default"
          leftSection={<IconArmchair size={22} aria-hidden />}
          onClick={() => void goTo('floor')}
          data-testid="act-to-floor"
        >
          {t('toFloor')}
        </Button>
      </header>
      <p className={css.lead}>{t(`lead.${question.kind}`)}</p>
      <h2 className={css.about}>{say(question.about)}</h2>
      <div className={css.options} role="group" aria-label={t(`lead.${question.kind}`)}>
        {question.options.map(({ id, text }, index) => (
          <OptionButton
            key={id}
            id={id as OptionId}
            text={question.kind === 'phrase' ? text.zh : say(text)}
            gloss={question.kind === 'phrase' && say(text) !== text.zh ? say(text) : null}
            no={index + 1}
            isOrder={isOrder}
            chosen={chosen}
            right={judged?.right ?? null}
            disabled={busy || judged !== null}
            onPick={pick}
          />
        ))}
      </div>
      <footer className={css.foot} aria-live="polite">
        {judged && <Verdict judged={judged} />}
        {!judged && isOrder && (
          <BigButton
            tone="main"
            label={t('sure')}
            sub={isWhole ? undefined : t('tapInOrder')}
            disabled={!isWhole || busy}
            onClick={() => onAnswer?.(picked)}
            data-testid="act-sure"
          />
        )}
        {judged && (
          <BigButton
            tone="main"
            icon={IconArrowRight}
            label={t(judged.finished ? 'finish' : 'next')}
            onClick={onNext}
            data-testid="act-next"
          />
        )}
      </footer>
    </section>
  );
}

/** Whether it was right, in a word, and the page that tells it. */
function Verdict({ judged }: { judged: Judged }) {
  const { t } = useTranslation('training');
  const { question, correct } = judged;
  const { page } = question;
  const rule = question.kind === 'rule' ? ruleOf(question.about.zh) : undefined;
  return (
    <div className={css.verdict}>
      <p className={css.word} data-correct={correct}>
        {t(correct ? 'right' : 'notYet')}
      </p>
      {rule && !correct && (
        <p className={css.far}>
          {rule.code} {say(rule.title)}
        </p>
      )}
      {page !== null && (
        <Button
          variant="subtle"
          leftSection={<IconBook2 size={22} aria-hidden />}
          onClick={() => showCard(page)}
          data-testid="act-see-page"
        >
          {t('seePage')}
        </Button>
      )}
    </div>
  );
}

/** 1 to 4 choose, Enter goes on: for a keyboard at the desk. */
function useNumberKeys(
  question: QuestionView,
  judged: Judged | null,
  pick: (id: OptionId) => void,
  onNext: (() => void) | undefined,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.closest('button, input, dialog')) {
        if (!/^[1-4]$/.test(event.key)) return;
      }
      const option = question.options[Number(event.key) - 1];
      if (option && !judged) pick(option.id as OptionId);
      else if (judged && event.key === 'Enter') onNext?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
