import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LeftOver, ReviewDecision } from '../../../../shared/contract/queries';
import { decisionStanding } from '../../../../shared/domain/review';
import { currentLanguage } from '../../../i18n';
import { dateWords, monthWords } from '../../../parts/date-words';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { ruleName } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { useToday } from '../../../state/today';
import css from './review.module.css';

interface Props {
  decision: ReviewDecision & Partial<Pick<LeftOver, 'rule' | 'staff'>>;
  /** With the month of its review, where that is another. */
  withMonth?: boolean;
}

/** What was decided, by whom and by when; one tap says that it is done. */
export function DecisionLine({ decision, withMonth = false }: Props) {
  const { t } = useTranslation('review');
  const language = currentLanguage();
  const standing = decisionStanding(decision, useToday());
  const [busy, run] = useBusy();
  const { id, month, step, text, owner, dueOn, doneOn, rule = null, staff = null } = decision;
  const done = (): Promise<void> =>
    run(async () => {
      await actWithPin('manager', 'review.done', { decision: id }, { done: t('doneNow') });
    });
  const quiet = [
    withMonth ? monthWords(month, language) : null,
    staff === null ? null : nameOf(staff),
    rule === null ? null : ruleName(rule),
    t(`step.${step}`),
    nameOf(owner),
    doneOn === null
      ? t('dueOn', { date: dateWords(dueOn, language) })
      : t('doneOn', { date: dateWords(doneOn, language) }),
  ];
  return (
    <li className={css.decision} data-testid={`decision-${id}`}>
      <span>
        {text}
        <span className={css.quiet}>{quiet.filter(Boolean).join(' · ')}</span>
      </span>
      <span className={css.standing} data-standing={standing}>
        {t(`standing.${standing}`)}
      </span>
      {doneOn === null && (
        <Button
          variant="default"
          leftSection={<IconCheck size={20} aria-hidden />}
          disabled={busy}
          onClick={() => void done()}
          data-testid={`done-${id}`}
        >
          {t('done')}
        </Button>
      )}
    </li>
  );
}
