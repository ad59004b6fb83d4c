import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditKind } from '../../../../shared/contract/commands';
import type { QueryInput } from '../../../../shared/contract/queries';
import { ALWAYS, type DateSpan } from '../../../parts/date-span';
import { DateSpanField } from '../../../parts/date-span-field';
import { useToday } from '../../../state/today';
import css from './audit.module.css';

const KINDS = [
  'staff',
  'pin',
  'settings',
  'standard',
  'month',
  'ledger',
  'clock',
  'desk',
  'files',
  'refused',
  'station',
  'other',
] as const satisfies readonly AuditKind[];

export interface AuditFilter {
  kind: AuditKind | null;
  person: string | null;
  span: DateSpan;
}

export const EVERYTHING: AuditFilter = { kind: null, person: null, span: ALWAYS };

/** The question that a filter asks. */
export const questionOf = ({
  kind,
  person,
  span,
}: AuditFilter): Omit<QueryInput<'audit.list'>, 'limit' | 'after'> => ({
  ...(kind !== null && { kind }),
  ...(person !== null && { person }),
  ...(span.from !== null && { from: span.from }),
  ...(span.to !== null && { to: span.to }),
});

interface Props {
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
  /** Everybody who ever was on the team. */
  people: readonly { no: string; name: string }[];
}

/** A thumb's target, as all the others. */
const CLEAR = { size: '3rem' };

/** Kind, person and span of dates. */
export function AuditFilterBar({ filter, onFilter, people }: Props) {
  const { t } = useTranslation('audit');
  const today = useToday();
  return (
    <>
      <Select
        className={css.select}
        aria-label={t('kindLabel')}
        placeholder={t('everything')}
        value={filter.kind}
        onChange={(kind) => onFilter({ ...filter, kind: kind as AuditKind | null })}
        data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        clearable
        clearSectionMode="clear"
        clearButtonProps={CLEAR}
        data-testid="audit-kind"
      />
      <Select
        className={css.select}
        aria-label={t('person')}
        placeholder={t('everyone')}
        value={filter.person}
        onChange={(person) => onFilter({ ...filter, person })}
        data={people.map(({ no, name }) => ({ value: no, label: name }))}
        clearable
        clearSectionMode="clear"
        clearButtonProps={CLEAR}
        searchable
        data-testid="audit-person"
      />
      <DateSpanField
        span={filter.span}
        onChange={(span) => onFilter({ ...filter, span })}
        today={today}
      />
    </>
  );
}
