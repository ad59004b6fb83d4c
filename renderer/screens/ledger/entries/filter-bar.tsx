import { SegmentedControl, Select } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../../shared/contract/queries';
import { MonthSwitch, type MonthChoice } from '../../../parts/month-switch';
import { ruleOf, say } from '../../../state/standard';
import { nameOf, useTeam } from '../../../state/team';
import { isOpenAppeal, KINDS, mayAnswer, type Filter, type KindFilter } from '../entries';
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

/** A thumb's target, as all the others. */
const CLEAR = { size: '3rem' };

const ruleWords = (code: string): string => {
  const rule = ruleOf(code);
  return rule ? `${code} ${say(rule.title)}` : code;
};

/** Month, person, rule and kind. Who has left is still offered where the month has entries of theirs. */
export function FilterBar(props: Props) {
  const { month, latest, months, filter, rows, closed, onMonth, onFilter } = props;
  const { t } = useTranslation('ledger');
  const team = useTeam();
  const people = new Set([...team.map(({ no }) => no), ...rows.map(({ staff }) => staff)]);
  if (filter.staff !== null) people.add(filter.staff);
  const rules = new Set(rows.map(({ rule }) => rule));
  if (filter.rule !== null) rules.add(filter.rule);
  const counts: Partial<Record<KindFilter, number>> = {
    unanswered: rows.filter(mayAnswer).length,
    appeal: rows.filter(isOpenAppeal).length,
  };
  const kindLabel = (kind: KindFilter): string =>
    `${t(`filter.${kind}`)} ${counts[kind] || ''}`.trim();
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
        clearSectionMode="clear"
        clearButtonProps={CLEAR}
        searchable
        data-testid="filter-person"
      />
      <Select
        className={css.ofRule}
        aria-label={t('filter.rule')}
        placeholder={t('filter.everyRule')}
        value={filter.rule}
        onChange={(rule) => onFilter({ ...filter, rule })}
        data={[...rules].toSorted().map((code) => ({ value: code, label: ruleWords(code) }))}
        clearable
        clearSectionMode="clear"
        clearButtonProps={CLEAR}
        searchable
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        data-testid="filter-rule"
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
