import { Button } from '@mantine/core';
import { IconNotebook } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthOf } from '../../../../shared/domain/calendar';
import { currentLanguage } from '../../../i18n';
import { monthWords } from '../../../parts/date-words';
import { Empty } from '../../../parts/empty';
import { useAsked } from '../../../state/asked';
import type { LedgerFocus } from '../../../state/ledger-focus';
import type { UnlockedPerson } from '../../../state/session';
import { useToday } from '../../../state/today';
import { filterRows, withRunning, type Filter } from '../entries';
import { RefusalNote } from '../refusal-note';
import { EntryDrawer } from './entry-drawer';
import { EntryTable } from './entry-table';
import css from './entries.module.css';
import { FilterBar } from './filter-bar';
import { Totals } from './totals';

const EVERYTHING: Filter = { staff: null, rule: null, kind: 'all' };

const KIND_OF: Partial<Record<LedgerFocus['look'], Filter['kind']>> = {
  appeals: 'appeal',
  unanswered: 'unanswered',
};

const startFilter = (start: LedgerFocus | null): Filter => ({
  staff: start?.staff ?? null,
  rule: start?.rule ?? null,
  kind: (start && KIND_OF[start.look]) ?? 'all',
});

interface Props {
  me: UnlockedPerson;
  /** What another place asked to see. */
  start: LedgerFocus | null;
}

/** The entries of a month by person and kind, with running totals; a row opens its details. */
export function EntriesTab({ me, start }: Props) {
  const { t } = useTranslation('ledger');
  const latest = monthOf(useToday());
  const [month, setMonth] = useState(start?.month ?? latest);
  const [filter, setFilter] = useState(startFilter(start));
  const [openSeq, setOpenSeq] = useState<number | null>(null);
  const { data, refusal } = useAsked('ledger.list', { month });
  const months = useAsked('month.list', {}).data;

  const all = data?.rows ?? [];
  const rows = withRunning(filterRows(all, filter));

  return (
    <div className={css.tab}>
      <FilterBar
        month={month}
        latest={latest}
        months={months ?? []}
        filter={filter}
        rows={all}
        closed={data?.closed ?? false}
        onMonth={setMonth}
        onFilter={setFilter}
      />
      {refusal && <RefusalNote refusal={refusal} />}
      {data && rows.length > 0 && <EntryTable rows={rows} onOpen={setOpenSeq} />}
      {data && all.length === 0 && (
        <Empty
          icon={IconNotebook}
          title={t('entries.emptyMonth', { month: monthWords(month, currentLanguage()) })}
          hint={t('entries.emptyMonthHint')}
        />
      )}
      {all.length > 0 && rows.length === 0 && (
        <Empty
          title={t('entries.emptyFilter')}
          hint={t('entries.emptyFilterHint')}
          action={<Button onClick={() => setFilter(EVERYTHING)}>{t('entries.showAll')}</Button>}
        />
      )}
      {rows.length > 0 && <Totals rows={rows} />}
      <EntryDrawer
        me={me}
        seq={openSeq}
        rows={all}
        onSeq={setOpenSeq}
        onClose={() => setOpenSeq(null)}
      />
    </div>
  );
}
