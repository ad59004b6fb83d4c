import { Button } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReviewDecision, ReviewPoint } from '../../../../shared/contract/queries';
import { say } from '../../../i18n';
import { ruleOf } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { DecisionLine } from './decision-line';
import css from './review.module.css';

interface Props {
  point: ReviewPoint;
  decisions: readonly ReviewDecision[];
  onDecide: () => void;
}

/** One thing that was looked at, with what was decided about it. */
export function PointCard({ point, decisions, onDecide }: Props) {
  const { t } = useTranslation('review');
  const { id, kind, rule, staff, times, text } = point;
  const title = rule === null ? undefined : ruleOf(rule)?.title;
  const heading =
    rule === null
      ? t(`kind.${kind}`)
      : `${staff === null ? '' : `${nameOf(staff)} · `}${rule} ${title ? say(title) : ''}`;
  return (
    <article className={css.point} data-testid={`point-${id}`}>
      <header className={css.pointHead}>
        <b>{heading}</b>
        {times !== null && <span className={css.figure}>{t('times', { count: times })}</span>}
        <Button
          variant="subtle"
          leftSection={<IconGavel size={20} aria-hidden />}
          onClick={onDecide}
          data-testid={`decide-${id}`}
        >
          {t('decide')}
        </Button>
      </header>
      {text !== '' && <p className={css.text}>{text}</p>}
      {decisions.length > 0 && (
        <ul className={css.lines}>
          {decisions.map((decision) => (
            <DecisionLine key={decision.id} decision={decision} />
          ))}
        </ul>
      )}
    </article>
  );
}
