import { useTranslation } from 'react-i18next';
import type { DeskRecord } from '../../../shared/contract/queries';
import { isSatisfied, satisfactionPercent } from '../../../shared/domain/desk';
import css from './desk.module.css';

/** F-07: the share of satisfied ratings among the month's, as far as they are listed. */
export function SatisfactionLine({ records }: { records: readonly DeskRecord[] }) {
  const { t } = useTranslation('desk');
  const ratings = records.flatMap(({ rating, state }) =>
    rating === null || state === 'cancelled' ? [] : [rating],
  );
  const percent = satisfactionPercent(ratings.filter(isSatisfied).length, ratings.length);
  if (percent === null) return null;
  return (
    <p className={css.satisfaction} data-testid="satisfaction">
      {t('satisfaction', { percent: percent.toFixed(1), count: ratings.length })}
    </p>
  );
}
