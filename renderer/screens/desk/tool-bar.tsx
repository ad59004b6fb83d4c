import { CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { monthOf } from '../../../shared/domain/calendar';
import { BigButton } from '../../parts/big-button';
import { MonthSwitch } from '../../parts/month-switch';
import { useToday } from '../../state/today';
import { chooseFilter, chooseMonth, type, useChosen, type Filter } from './chosen';
import css from './desk.module.css';

const FILTERS: readonly Filter[] = ['open', 'overdue', 'all'];

/** What is looked for, which records, and the way to a new one. */
export function ToolBar({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('desk');
  const { kind, filter, month, typed } = useChosen();
  const latest = monthOf(useToday());
  return (
    <div className={css.bar}>
      <TextInput
        className={css.search ?? ''}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={
          typed !== '' && (
            <CloseButton size={48} iconSize={22} aria-label={t('clear')} onClick={() => type('')} />
          )
        }
        data-testid="desk-search"
      />
      {kind !== 'feedback' && (
        <SegmentedControl
          aria-label={t('filter.label')}
          value={filter}
          onChange={(value) => chooseFilter(value as Filter)}
          data={FILTERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
          data-testid="desk-filter"
        />
      )}
      {filter === 'all' && (
        <MonthSwitch month={month ?? latest} latest={latest} onChange={chooseMonth} />
      )}
      <div className={css.add}>
        <BigButton
          tone="main"
          icon={IconPlus}
          label={t(`add.${kind}`)}
          onClick={onAdd}
          data-testid="act-add"
        />
      </div>
    </div>
  );
}
