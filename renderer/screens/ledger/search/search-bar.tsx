import { NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateSpanField } from '../../../parts/date-span-field';
import { useAsked } from '../../../state/asked';
import { say, useStandard } from '../../../state/standard';
import { useToday } from '../../../state/today';
import { KINDS, ORDERS, type Search } from './question';
import css from './search.module.css';

interface Props {
  search: Search;
  onSearch: (search: Search) => void;
}

/** A thumb's target, as all the others. */
const CLEAR = { size: '3rem' };

/** A word of the note, person, rule and dates; below them kind, amounts and order. */
export function SearchBar({ search, onSearch }: Props) {
  const { t } = useTranslation('ledger');
  const today = useToday();
  const { rules } = useStandard();
  const people = useAsked('staff.names', {}).data ?? [];
  const change = (part: Partial<Search>): void => onSearch({ ...search, ...part });
  return (
    <>
      <div className={css.bar}>
        <TextInput
          className={css.text}
          aria-label={t('search.text')}
          placeholder={t('search.text')}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={search.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
          data-testid="search-text"
        />
        <Select
          className={css.person}
          aria-label={t('filter.person')}
          placeholder={t('filter.everyone')}
          value={search.staff}
          onChange={(staff) => change({ staff })}
          data={people.map(({ no, name }) => ({ value: no, label: name }))}
          clearable
          clearSectionMode="clear"
          clearButtonProps={CLEAR}
          searchable
          data-testid="search-person"
        />
        <Select
          className={css.rule}
          aria-label={t('filter.rule')}
          placeholder={t('filter.everyRule')}
          value={search.rule}
          onChange={(rule) => change({ rule })}
          data={rules.map(({ code, title }) => ({ value: code, label: `${code} ${say(title)}` }))}
          clearable
          clearSectionMode="clear"
          clearButtonProps={CLEAR}
          searchable
          comboboxProps={{ width: 320, position: 'bottom-start' }}
          data-testid="search-rule"
        />
        <DateSpanField span={search.span} onChange={(span) => change({ span })} today={today} />
      </div>
      <div className={css.bar}>
        <SegmentedControl
          aria-label={t('filter.kind')}
          value={search.kind}
          onChange={(kind) => change({ kind: kind as Search['kind'] })}
          data={KINDS.map((kind) => ({ value: kind, label: t(`filter.${kind}`) }))}
          size="md"
          data-testid="search-kind"
        />
        <AmountSpan search={search} change={change} />
        <SegmentedControl
          aria-label={t('search.order')}
          value={search.order}
          onChange={(order) => change({ order: order as Search['order'] })}
          data={ORDERS.map((order) => ({ value: order, label: t(`search.${order}`) }))}
          size="md"
          data-testid="search-order"
        />
      </div>
    </>
  );
}

interface AmountSpanProps {
  search: Search;
  change: (part: Partial<Search>) => void;
}

/** From one amount to another, whichever side it is on. */
function AmountSpan({ search, change }: AmountSpanProps) {
  const { t } = useTranslation('ledger');
  return (
    <div className={css.amounts} role="group" aria-label={t('search.amount')}>
      <span className={css.label}>{t('search.amount')}</span>
      {(['least', 'most'] as const).map((side) => (
        <NumberInput
          key={side}
          className={css.amount}
          aria-label={t(`search.${side}`)}
          placeholder={t(`search.${side}`)}
          value={search[side]}
          onChange={(value) => change({ [side]: value })}
          decimalScale={2}
          allowNegative={false}
          hideControls
          data-testid={`search-${side}`}
        />
      ))}
    </div>
  );
}
