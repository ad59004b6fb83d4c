import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import { useTranslation } from 'react-i18next';
import type { ServiceView } from '../../../../shared/contract/queries';
import { periodKind } from '../../../../shared/domain/period';
import { currentLanguage } from '../../../i18n';
import { monthBrief } from '../../../parts/date-words';
import css from './service.module.css';

const STATES = [
  { name: 'onTime', color: 'var(--wb-accent)' },
  { name: 'late', color: 'var(--wb-due-fill)' },
  { name: 'missed', color: 'var(--wb-overdue)' },
] as const;

/** The legend stands in the order of the bars, from the ground up. */
const orderOf = ({ dataKey }: { dataKey?: unknown }): number =>
  STATES.findIndex(({ name }) => name === dataKey);

interface Props {
  view: ServiceView;
  /** A part of the period was chosen by its key. */
  onOpen: (key: string) => void;
}

/** What was done on time, late or not at all, part by part; the same figures stand in the table beside it. */
export function SeriesChart({ view, onOpen }: Props) {
  const { t } = useTranslation('service');
  const kind = periodKind(view.period);
  const language = currentLanguage();
  const hours = view.series.filter(
    ({ visits, onTime, late, missed }) => visits + onTime + late + missed,
  );
  // A night without guests is no part of a day's picture.
  const parts =
    kind === 'day'
      ? view.series.filter(
          ({ key }) => key >= (hours[0]?.key ?? '') && key <= (hours.at(-1)?.key ?? ''),
        )
      : view.series;
  const nameOf = (key: string): string =>
    kind === 'year'
      ? monthBrief(key, language)
      : kind === 'month'
        ? String(Number(key.slice(8)))
        : key;
  const names = new Map(parts.map(({ key }) => [nameOf(key), key]));
  return (
    <section className={css.part} aria-label={t('series.title')} data-testid="service-series">
      <h2 className={css.title}>
        {t('series.title')} <span>{t(`series.hint.${kind}`)}</span>
      </h2>
      <BarChart
        h="11rem"
        type="stacked"
        data={parts.map((part) => ({ ...part, key: nameOf(part.key) }))}
        dataKey="key"
        series={STATES.map(({ name, color }) => ({ name, color, label: t(`state.${name}`) }))}
        withLegend
        tickLine="none"
        textColor="var(--wb-soft)"
        gridColor="var(--wb-line)"
        legendProps={{ verticalAlign: 'top', height: 28, itemSorter: orderOf }}
        barProps={{ isAnimationActive: false }}
        barChartProps={{
          onClick: ({ activeLabel }) => {
            const key = names.get(String(activeLabel));
            if (key !== undefined) onOpen(key);
          },
        }}
      />
    </section>
  );
}
