import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_COUNTED } from '../../../../shared/contract/queries/search';
import { Empty } from '../../../parts/empty';
import { Money } from '../../../parts/money';
import { usePages } from '../../../state/pages';
import type { UnlockedPerson } from '../../../state/session';
import { EntryDrawer } from '../entries/entry-drawer';
import { EntryTable } from '../entries/entry-table';
import { RefusalNote } from '../refusal-note';
import { EVERYTHING, isNarrowed, questionOf } from './question';
import { SearchBar } from './search-bar';
import css from './search.module.css';

const NONE = { entries: 0, times: 0, amountFen: 0 };

/** While somebody types, nothing is asked. */
const PAUSE_MS = 200;

/** The entries of all months: looked for by word, person, rule, dates, kind and amount. */
export function SearchTab({ me }: { me: UnlockedPerson }) {
  const { t } = useTranslation('ledger');
  const [search, setSearch] = useState(EVERYTHING);
  const [asked] = useDebouncedValue(search, PAUSE_MS);
  const [openSeq, setOpenSeq] = useState<number | null>(null);
  const question = questionOf(asked);
  const { rows, first, refusal, waiting, more } = usePages('ledger.search', question);
  const running = useMemo(() => rows.map((row) => ({ row, runningFen: null })), [rows]);
  const found = first?.found ?? NONE;
  const isCounted = found.entries <= MOST_COUNTED;
  const isEmpty = !waiting && refusal === null && rows.length === 0;

  return (
    <div className={css.tab} data-testid="ledger-search">
      <SearchBar search={search} onSearch={setSearch} />
      {refusal && <RefusalNote refusal={refusal} />}
      {rows.length > 0 && (
        <EntryTable
          key={JSON.stringify(question)}
          rows={running}
          onOpen={setOpenSeq}
          onEnd={more}
        />
      )}
      {isEmpty && (
        <Empty
          icon={IconSearch}
          title={t(isNarrowed(asked) ? 'search.none' : 'search.empty')}
          hint={t(isNarrowed(asked) ? 'search.noneHint' : 'entries.emptyMonthHint')}
          action={
            isNarrowed(asked) && (
              <Button onClick={() => setSearch(EVERYTHING)}>{t('entries.showAll')}</Button>
            )
          }
        />
      )}
      {rows.length > 0 && (
        <p className={css.found} role="status" data-testid="search-found">
          <span>
            {t(isCounted ? 'search.found' : 'search.foundMany', {
              count: Math.min(found.entries, MOST_COUNTED),
            })}
            {isCounted && (
              <>
                {' · '}
                {t('search.times', { count: found.times })}
                {' · '}
                <Money fen={found.amountFen} unit />
              </>
            )}
          </span>
          {isNarrowed(search) && (
            <Button variant="default" onClick={() => setSearch(EVERYTHING)}>
              {t('search.clear')}
            </Button>
          )}
        </p>
      )}
      <EntryDrawer
        me={me}
        seq={openSeq}
        rows={rows}
        onSeq={setOpenSeq}
        onClose={() => setOpenSeq(null)}
      />
    </div>
  );
}
