import { Button } from '@mantine/core';
import { IconGavel, IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../shared/contract/queries';
import { currentLanguage } from '../../../i18n';
import { fullDateWords } from '../../../parts/date-words';
import { Empty } from '../../../parts/empty';
import { nameOf } from '../../../state/team';
import { DecisionLine } from './decision-line';
import { DecisionSheet } from './decision-sheet';
import { PointCard } from './point-card';
import { PointSheet } from './point-sheet';
import css from './review.module.css';
import { StartMeeting } from './start-meeting';

/** What a decision is about: a point's number, or the whole. */
type Deciding = { point: number | null } | null;

/** The meeting itself: who was there, what was looked at, what was decided; what is left from before. */
export function Meeting({ review }: { review: ReviewView }) {
  const [deciding, setDeciding] = useState<Deciding>(null);
  const [adding, setAdding] = useState(false);
  const { month, held, leftOver } = review;
  return (
    <div className={css.column}>
      {held === null ? (
        <>
          <StartMeeting month={month} />
          <LeftOver decisions={leftOver} />
        </>
      ) : (
        <>
          <LeftOver decisions={leftOver} />
          <Held
            review={review}
            held={held}
            onAdd={() => setAdding(true)}
            onDecide={(point) => setDeciding({ point })}
          />
        </>
      )}
      <DecisionSheet
        month={month}
        point={deciding?.point ?? null}
        opened={deciding !== null}
        onClose={() => setDeciding(null)}
      />
      <PointSheet month={month} opened={adding} onClose={() => setAdding(false)} />
    </div>
  );
}

function LeftOver({ decisions }: { decisions: ReviewView['leftOver'] }) {
  const { t } = useTranslation('review');
  if (decisions.length === 0) return null;
  return (
    <section aria-label={t('leftOver')}>
      <h2 className={css.title}>{t('leftOver')}</h2>
      <ul className={css.lines} data-testid="review-left">
        {decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} withMonth />
        ))}
      </ul>
    </section>
  );
}

interface HeldProps {
  review: ReviewView;
  held: NonNullable<ReviewView['held']>;
  onAdd: () => void;
  /** About a point by its number, or null for the whole. */
  onDecide: (point: number | null) => void;
}

function Held({ review: { points, decisions }, held, onAdd, onDecide }: HeldProps) {
  const { t } = useTranslation('review');
  const loose = decisions.filter(({ point }) => point === null);
  const date = fullDateWords(held.on, currentLanguage());
  return (
    <section aria-label={t('meeting')} data-testid="review-meeting">
      <h2 className={css.title}>
        {t('meeting')}{' '}
        <span>
          {t('heldOn', { date })} · {held.present.map(nameOf).join(t('and'))}
        </span>
      </h2>
      <div className={css.acts}>
        <Button
          variant="default"
          leftSection={<IconMessagePlus size={22} aria-hidden />}
          onClick={onAdd}
          data-testid="act-add-point"
        >
          {t('addPoint')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconGavel size={22} aria-hidden />}
          onClick={() => onDecide(null)}
          data-testid="act-decide"
        >
          {t('decide')}
        </Button>
      </div>
      {points.length + decisions.length === 0 && (
        <Empty title={t('emptyMeeting')} hint={t('emptyMeetingHint')} />
      )}
      {points.map((point) => (
        <PointCard
          key={point.id}
          point={point}
          decisions={decisions.filter((decision) => decision.point === point.id)}
          onDecide={() => onDecide(point.id)}
        />
      ))}
      {loose.length > 0 && (
        <ul className={css.lines}>
          {loose.map((decision) => (
            <DecisionLine key={decision.id} decision={decision} />
          ))}
        </ul>
      )}
    </section>
  );
}
