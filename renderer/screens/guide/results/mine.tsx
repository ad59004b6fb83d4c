import { IconBook2, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { useAsked } from '../../../state/asked';
import { nowMs } from '../../../state/clock';
import { chooseTab } from '../../../state/guide-here';
import { say } from '../../../state/standard';
import { CardLine } from './card-line';
import { Share } from './share';
import css from './results.module.css';
import { dueWords } from './due-words';

/** One's own practice: how it went by topic, and what comes next. */
export function Mine() {
  const { t } = useTranslation('training');
  const { data, refusal } = useAsked('training.mine', {});
  if (refusal) return <p role="alert">{say(refusal.message)}</p>;
  if (!data) return null;
  if (data.next.length === 0) {
    return (
      <Empty
        icon={IconBook2}
        title={t('results.mineEmpty')}
        hint={t('results.mineEmptyHint')}
        action={
          <BigButton
            tone="main"
            icon={IconPlayerPlay}
            label={t('start.act')}
            onClick={() => chooseTab('training')}
          />
        }
      />
    );
  }
  return (
    <div className={css.columns}>
      <section>
        <h3 className={css.subtitle}>{t('results.topics')}</h3>
        <p className={css.sum}>
          {t('results.rounds', { count: data.rounds })} ·{' '}
          {t('results.answers', { answered: data.answered, correct: data.correct })}
        </p>
        <ul className={css.rows}>
          {data.topics.map((topic) => (
            <Share key={topic.topic} name={t(`topic.${topic.topic}`)} tally={topic} />
          ))}
        </ul>
      </section>
      <section>
        <h3 className={css.subtitle}>{t('results.next')}</h3>
        <ul className={css.rows}>
          {data.next.map((card) => (
            <CardLine key={card.card} card={card} note={dueWords(card.dueAtMs, nowMs())} />
          ))}
        </ul>
      </section>
    </div>
  );
}
