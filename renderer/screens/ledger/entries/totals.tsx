import { useTranslation } from 'react-i18next';
import { Money } from '../../../parts/money';
import { sumOf, type RunningRow } from '../entries';
import css from './entries.module.css';

/** What the shown entries come to. */
export function Totals({ rows }: { rows: readonly RunningRow[] }) {
  const { t } = useTranslation('ledger');
  const sum = sumOf(rows.map(({ row }) => row));
  return (
    <dl className={css.totals} data-testid="ledger-totals">
      <div>
        <dt>{t('sum.shown')}</dt>
        <dd>{t('sum.entries', { count: sum.entries })}</dd>
      </div>
      <div>
        <dt>{t('sum.penalties', { times: sum.penaltyTimes })}</dt>
        <dd>
          <Money fen={sum.penaltyFen} />
        </dd>
      </div>
      <div>
        <dt>{t('sum.rewards', { times: sum.rewardTimes })}</dt>
        <dd>
          <Money fen={sum.rewardFen} />
        </dd>
      </div>
      {sum.dismissals > 0 && (
        <div>
          <dt>{t('sum.dismissals')}</dt>
          <dd>{sum.dismissals}</dd>
        </div>
      )}
      <div className={css.net}>
        <dt>{t('sum.net')}</dt>
        <dd>
          <Money fen={sum.netFen} unit />
        </dd>
      </div>
    </dl>
  );
}
