import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import { useTranslation } from 'react-i18next';
import { periodKind, type Period } from '../../../../shared/domain/period';
import { currentLanguage } from '../../../i18n';
import { useAsked } from '../../../state/asked';
import { usePolicy } from '../../../state/policy';
import css from './service.module.css';
import { satisfactionBars } from './voices';

/** F-07: the share of satisfied guests, part by part, against what the station has set itself. */
export function VoicesChart({ period }: { period: Period }) {
  const { t } = useTranslation('service');
  const { data } = useAsked('voices.series', { period });
  const target = usePolicy().satisfactionTarget;
  if (!data) return null;
  const bars = satisfactionBars(period, data, currentLanguage());
  return (
    <section className={css.part} aria-label={t('voices.title')} data-testid="service-voices">
      <h2 className={css.title}>
        {t('voices.title')}{' '}
        <span>
          {t(`voices.hint.${periodKind(period)}`)}
          {target > 0 && ` · ${t('voices.target', { percent: target })}`}
        </span>
      </h2>
      {bars.length === 0 ? (
        <p className={css.quiet}>{t('voices.none')}</p>
      ) : (
        <BarChart
          h="10rem"
          data={bars}
          dataKey="name"
          series={[{ name: 'share', color: 'var(--wb-accent)', label: t('voices.share') }]}
          yAxisProps={{ domain: [0, 100], ticks: [0, 25, 50, 75, 100], interval: 0 }}
          // Room for the highest figure's own label.
          barChartProps={{ margin: { top: 12 } }}
          unit="%"
          tickLine="none"
          textColor="var(--wb-soft)"
          gridColor="var(--wb-line)"
          maxBarWidth={48}
          barProps={{ isAnimationActive: false }}
          {...(target > 0 && {
            referenceLines: [{ y: target, color: 'var(--wb-due)' }],
          })}
        />
      )}
    </section>
  );
}
