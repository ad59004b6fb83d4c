import { SegmentedControl, Select } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../../shared/contract/queries';
import { MonthSwitch, type MonthChoice } from '../../../parts/month-switch';
import { nameOf, useTeam } from '../../../state/team';
import { isOpenAppeal, KINDS, type Filter, type KindFilter } from '../entries';
import css from './entries.module.css';

interface Props {
  month: string;
  latest: string;
  months: readonly MonthChoice[];
  filter: Filter;
  rows: readonly LedgerRow[];
  closed: boolean;
  onMonth: (month: string) => void;
  onFilter: (filter: Filter) => void;
}

/** Month, person and kind. Who has left is still offered where the month has entries of theirs. */
export function FilterBar(props: Props) {
  const { month, latest, months, filter, rows, closed, onMonth, onFilter } = props;
  const { t } = useTranslation('ledger');
  const team = useTeam();
  const people = new Set([...team.map(({ no }) => no), ...rows.map(({ staff }) => staff)]);
  if (filter.staff !== null) people.add(filter.staff);
  const appeals = rows.filter(isOpenAppeal).length;
  const kindLabel = (kind: KindFilter): string =>
    kind === 'appeal' && appeals > 0 ? `${t('filter.appeal')} ${appeals}` : t(`filter.${kind}`);
  return (
    <div className={css.filters}>
      <MonthSwitch month={month} latest={latest} months={months} onChange={onMonth} />
      {closed && (
        <span className={css.closed}>
          <IconLock size={18} aria-hidden /> {t('state.closed')}
        </span>
      )}
      <Select
        className={css.person}
        aria-label={t('filter.person')}
        placeholder={t('filter.everyone')}
        value={filter.staff}
        onChange={(staff) => onFilter({ ...filter, staff })}
        data={[...people].map((no) => ({ value: no, label: nameOf(no) }))}
        clearable
        searchable
        data-testid="filter-person"
      />
      <SegmentedControl
        aria-label={t('filter.kind')}
        value={filter.kind}
        onChange={(kind) => onFilter({ ...filter, kind: kind as KindFilter })}
        data={KINDS.map((kind) => ({ value: kind, label: kindLabel(kind) }))}
        size="md"
        data-testid="filter-kind"
      />
    </div>
  );
}
