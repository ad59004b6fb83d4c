import { useTranslation } from 'react-i18next';
import type { Report } from '../../../../shared/contract/queries';
import { moneyText } from '../../../parts/money';
import { rateText, serveRate, vipRate, type Rate } from '../figures';
import css from './overview.module.css';

interface Shown {
  name: string;
  value: string;
  /** What it stands on. */
  sub: string;
  before: string | null;
}

interface Props {
  now: Report;
  before: Report | null;
  /** False while the month still runs: its days stand beside all of the month before. */
  over: boolean;
}

/** Five figures to answer 'how was the month' at once. */
export function Headline({ now, before, over }: Props) {
  const { t } = useTranslation('month');
  const rate = (name: string, of: (report: Report) => Rate): Shown => ({
    name: t(`headline.${name}`),
    value: rateText(of(now)) ?? t('headline.none'),
    sub: t('headline.judged', { ...of(now) }),
    before: before && rateText(of(before)),
  });
  const amount = (name: string, fenOf: (report: Report) => number, sub: string): Shown => ({
    name: t(`headline.${name}`),
    value: moneyText(fenOf(now)),
    sub,
    before: before && moneyText(fenOf(before)),
  });
  const { ledger } = now;
  const times = (count: number): string => t('headline.times', { times: count });
  const shown = [
    rate('vipRate', vipRate),
    rate('serveRate', serveRate),
    amount('penalties', (report) => report.ledger.penaltyFen, times(ledger.penaltyTimes)),
    amount('rewards', (report) => report.ledger.rewardFen, times(ledger.rewardTimes)),
    amount(
      'net',
      (report) => report.ledger.netFen,
      t('headline.entries', { count: ledger.entries }),
    ),
  ];
  return (
    <dl className={css.headline} data-testid="month-headline">
      {shown.map((figure) => (
        <div key={figure.name} className={css.headFigure}>
          <dt>
            {figure.name} <span className={css.quiet}>{figure.sub}</span>
          </dt>
          <dd className={css.big}>{figure.value}</dd>
          <dd className={css.quiet}>
            {figure.before === null
              ? t('headline.noBefore')
              : t(over ? 'headline.before' : 'headline.beforeAll', { value: figure.before })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
