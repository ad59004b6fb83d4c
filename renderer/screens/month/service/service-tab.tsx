import { IconAlertCircle, IconArmchair } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryInput } from '../../../../shared/contract/queries';
import { periodBefore, periodKind, periodOf, type Period } from '../../../../shared/domain/period';
import { say } from '../../../i18n';
import { Empty } from '../../../parts/empty';
import { useAsked } from '../../../state/asked';
import { useToday } from '../../../state/today';
import { PaperBar } from '../../papers/paper-bar';
import { BusyTable } from './busy-table';
import { ConductPanel } from './conduct-panel';
import { DrinkTable } from './drink-table';
import { hasService } from './figures';
import { Headline } from './headline';
import { JudgedPanel } from './judged-panel';
import { MaterialTable } from './material-table';
import { PointsDrawer } from './points-drawer';
import { ResponseTable } from './response-table';
import { SeriesChart } from './series-chart';
import css from './service.module.css';
import { TargetTable } from './target-table';
import { VoicesChart } from './voices-chart';

/** Which due points a tap asked to see. */
export type PointFilter = Omit<QueryInput<'service.points'>, 'period' | 'limit'>;

interface Props {
  period: Period;
  onPeriod: (period: Period) => void;
}

/** How service went in a day, a month or a year; each figure leads to what is behind it (F-07). */
export function ServiceTab({ period, onPeriod }: Props) {
  const { t } = useTranslation('service');
  const [filter, setFilter] = useState<PointFilter | null>(null);
  const today = useToday();
  const { data, refusal } = useAsked('service.get', { period });
  const last = useAsked('service.get', { period: periodBefore(period) }).data;
  const before = last && hasService(last) ? last : null;
  /** A part of a year or a month is a period of its own; a day's hours are not. */
  const openPart = (key: string): void =>
    periodKind(period) === 'day' ? setFilter({ hour: Number(key) }) : onPeriod(key);

  if (refusal) {
    return <Empty icon={IconAlertCircle} title={t('refused')} hint={say(refusal.message)} />;
  }
  if (!data) return null;
  if (!hasService(data)) {
    return <Empty icon={IconArmchair} title={t('empty')} hint={t('emptyHint')} />;
  }
  return (
    <div className={css.tab} data-testid="service">
      <div className={css.scroll}>
        <Headline
          now={data}
          before={before}
          running={period === periodOf(periodKind(period), today)}
        />
        <div className={css.columns}>
          <div className={css.column}>
            <SeriesChart view={data} onOpen={openPart} />
            <BusyTable busy={data.busy} />
            <ResponseTable response={data.response} before={before?.response ?? null} />
            <VoicesChart period={period} />
          </div>
          <div className={css.column}>
            <TargetTable targets={data.targets} voices={data.voices} />
            <JudgedPanel key={period} view={data} onFilter={setFilter} onPart={openPart} />
            <DrinkTable drinks={data.drinks} />
            <MaterialTable period={period} />
          </div>
        </div>
        <ConductPanel period={period} />
      </div>
      <PaperBar key={period} order={{ kind: 'service', period }} />
      <PointsDrawer period={period} filter={filter} onClose={() => setFilter(null)} />
    </div>
  );
}
