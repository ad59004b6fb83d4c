import { VisuallyHidden } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MonthView } from '../../../../shared/contract/queries';
import { Empty } from '../../../parts/empty';
import { moneyText } from '../../../parts/money';
import { focusText } from '../../../state/ledger-focus';
import { goTo } from '../../../state/place';
import { barsOf } from './bars';
import css from './people-chart.module.css';

interface Props {
  people: MonthView['people'];
  month: string;
}

/**
 * Penalties to the left and rewards to the right of one line, by person. Each row is a button
 * that leads to the entries behind it.
 */
export function PeopleChart({ people, month }: Props) {
  const { t } = useTranslation('month');
  if (people.length === 0) {
    return <Empty icon={IconChartBar} title={t('chart.empty')} hint={t('chart.emptyHint')} />;
  }
  return (
    <section className={css.chart} aria-label={t('chart.title')} data-testid="people-chart">
      <h2 className={css.title}>
        {t('chart.title')} <span>{t('chart.hint')}</span>
      </h2>
      <div className={css.head} aria-hidden>
        <span />
        <span className={css.left}>{t('chart.penalties')}</span>
        <span>{t('chart.rewards')}</span>
      </div>
      <ul className={css.list}>
        {barsOf(people).map(({ no, name, penaltyFen, rewardFen, penalty, reward }) => (
          <li key={no}>
            <button
              type="button"
              className={css.row}
              onClick={() => void goTo('ledger', focusText({ look: 'entries', month, staff: no }))}
              data-testid={`chart-${no}`}
            >
              <span className={css.name}>{name}</span>
              <span className={css.side} data-side="penalty">
                <span className={css.bar} style={{ width: `${penalty * 100}%` }} />
                <VisuallyHidden>{t('chart.penalties')}</VisuallyHidden>
                {penaltyFen !== 0 && <span className={css.value}>{moneyText(penaltyFen)}</span>}
              </span>
              <span className={css.side} data-side="reward">
                <span className={css.bar} style={{ width: `${reward * 100}%` }} />
                <VisuallyHidden>{t('chart.rewards')}</VisuallyHidden>
                {rewardFen !== 0 && <span className={css.value}>{moneyText(rewardFen)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
