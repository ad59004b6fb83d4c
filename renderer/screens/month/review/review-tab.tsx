import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { say } from '../../../i18n';
import { Empty } from '../../../parts/empty';
import { useAsked } from '../../../state/asked';
import { PaperBar } from '../../papers/paper-bar';
import { LookedAt } from './looked-at';
import { Meeting } from './meeting';
import css from './review.module.css';

/** The month's review meeting (F-08): left, what to look at; right, what was said and decided. */
export function ReviewTab({ month }: { month: string }) {
  const { t } = useTranslation('review');
  const { data, refusal } = useAsked('review.get', { month });
  const conduct = useAsked('conduct.get', { period: month });
  const refused = refusal ?? conduct.refusal;
  if (refused) {
    return <Empty icon={IconAlertCircle} title={t('refused')} hint={say(refused.message)} />;
  }
  if (!data || !conduct.data) return null;
  return (
    <div className={css.tab} data-testid="review">
      <div className={css.columns}>
        <LookedAt month={month} conduct={conduct.data} review={data} />
        <Meeting review={data} />
      </div>
      <PaperBar key={month} order={{ kind: 'review', month }} />
    </div>
  );
}
