import { SegmentedControl } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthOf } from '../../../../shared/domain/calendar';
import { Empty } from '../../../parts/empty';
import { useAsked } from '../../../state/asked';
import type { LedgerFocus } from '../../../state/ledger-focus';
import { useToday } from '../../../state/today';
import { RefusalNote } from '../refusal-note';
import { linesOf, MEASURES, MONTHS, monthsUntil, type Measure } from './trend';
import { TrendTable } from './trend-table';
import css from './trends.module.css';

export type TrendBy = 'staff' | 'rule';
const BY: readonly TrendBy[] = ['staff', 'rule'];

interface Props {
  /** Leads to the entries behind a figure. */
  onOpen: (focus: LedgerFocus) => void;
}

/** The last twelve months by person or by rule: a column for each, and the figures under it. */
export function TrendsTab({ onOpen }: Props) {
  const { t } = useTranslation('trends');
  const [by, setBy] = useState<TrendBy>('staff');
  const [measure, setMeasure] = useState<Measure>('penaltyFen');
  const [marked, setMarked] = useState<string | null>(null);
  const until = monthOf(useToday());
  const { data, refusal } = useAsked('ledger.trend', { until, months: MONTHS, by });
  const months = monthsUntil(until);
  const lines = linesOf(data ?? [], months, measure);
  const open = (month: string, key: string | null): void =>
    onOpen({
      look: 'entries',
      month,
      staff: by === 'staff' ? key : null,
      ...(by === 'rule' && key !== null && { rule: key }),
    });
  return (
    <div className={css.tab} data-testid="trends">
      <div className={css.bar}>
        <SegmentedControl
          aria-label={t('by')}
          value={by}
          onChange={(next) => setBy(next === 'rule' ? 'rule' : 'staff')}
          data={BY.map((value) => ({ value, label: t(`by_${value}`) }))}
          data-testid="trend-by"
        />
        <SegmentedControl
          aria-label={t('measure')}
          value={measure}
          onChange={(next) => setMeasure(next as Measure)}
          data={MEASURES.map((value) => ({ value, label: t(`measure_${value}`) }))}
          data-testid="trend-measure"
        />
        <span className={css.quiet}>{t('hint')}</span>
      </div>
      {refusal && <RefusalNote refusal={refusal} />}
      {data && lines.length === 0 && (
        <Empty icon={IconChartBar} title={t('empty')} hint={t('emptyHint')} />
      )}
      {lines.length > 0 && (
        <div className={css.scroll}>
          <TrendTable
            lines={lines}
            months={months}
            by={by}
            measure={measure}
            marked={lines.some(({ key }) => key === marked) ? marked : null}
            onMark={(key) => setMarked(key === marked ? null : key)}
            onOpen={open}
          />
        </div>
      )}
    </div>
  );
}
