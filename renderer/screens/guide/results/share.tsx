import { useTranslation } from 'react-i18next';
import css from './results.module.css';
import { percentOf, type Tally } from './tally';

/** How much of a topic was right: in figures, and as a bar. */
export function Share({ name, tally }: { name: string; tally: Tally }) {
  const { t } = useTranslation('training');
  const percent = percentOf(tally) ?? 0;
  return (
    <li className={css.share}>
      <span className={css.topic}>{name}</span>
      <span className={css.track} aria-hidden>
        <span className={css.bar} style={{ width: `${percent}%` }} />
      </span>
      <span className={css.figure}>
        {t('results.share', { percent, answered: tally.answered })}
      </span>
    </li>
  );
}
