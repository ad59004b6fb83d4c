import { Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayAct } from '../../../shared/domain/roles';
import { Page } from '../../parts/page';
import { useAsked } from '../../state/asked';
import { parseFocus, type LedgerFocus } from '../../state/ledger-focus';
import { clearFocus, useFocus } from '../../state/place';
import type { UnlockedPerson } from '../../state/session';
import { ApprovalsTab } from './approvals/approvals-tab';
import { EntriesTab } from './entries/entries-tab';
import css from './ledger.module.css';
import { MineTab } from './mine/mine-tab';
import { RecordSheet } from './record/record-sheet';
import { SearchTab } from './search/search-tab';
import { TrendsTab } from './trends/trends-tab';

type TabCode = 'record' | 'entries' | 'search' | 'trends' | 'approvals' | 'mine';

/** What a person may see here: an attendant one's own, a supervisor all, a manager decides. */
function tabsOf({ role }: UnlockedPerson): TabCode[] {
  if (role === 'manager') return ['record', 'entries', 'search', 'trends', 'approvals', 'mine'];
  return role === 'supervisor' ? ['record', 'entries', 'search', 'trends', 'mine'] : ['mine'];
}

/** What was asked for where the person may see it, else the first. */
function firstTab(tabs: readonly TabCode[], focus: LedgerFocus | null): TabCode {
  const wanted: TabCode[] =
    focus === null ? [] : [focus.look === 'approvals' ? 'approvals' : 'entries', 'entries'];
  return wanted.find((code) => tabs.includes(code)) ?? tabs[0] ?? 'mine';
}

export function Ledger({ me }: { me: UnlockedPerson }) {
  const { t } = useTranslation('ledger');
  const focus = parseFocus(useFocus());
  const tabs = tabsOf(me);
  const [tab, setTab] = useState(() => firstTab(tabs, focus));
  const [start, setStart] = useState(focus);
  const pending = useAsked('ledger.pending', mayAct(me.role, 'manager') ? {} : null);
  const appeals = useAsked('ledger.appeals', mayAct(me.role, 'manager') ? {} : null);
  const waiting = (pending.data?.length ?? 0) + (appeals.data?.length ?? 0);

  useEffect(clearFocus, []);

  const openEntries = (next: LedgerFocus): void => {
    setStart(next);
    setTab('entries');
  };

  const switcher = tabs.length > 1 && (
    <Tabs value={tab} onChange={(next) => setTab(next as TabCode)} variant="pills">
      <Tabs.List aria-label={t('title')}>
        {tabs.map((code) => (
          <Tabs.Tab
            key={code}
            value={code}
            data-testid={`tab-${code}`}
            rightSection={
              code === 'approvals' && waiting > 0 && <span className={css.count}>{waiting}</span>
            }
          >
            {t(`tab.${code}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );

  return (
    <Page code="ledger" title={t(tabs.length > 1 ? 'title' : 'tab.mine')} actions={switcher} fixed>
      {tab === 'record' && <RecordSheet me={me} />}
      {tab === 'entries' && <EntriesTab me={me} start={start} />}
      {tab === 'search' && <SearchTab me={me} />}
      {tab === 'trends' && <TrendsTab onOpen={openEntries} />}
      {tab === 'approvals' && <ApprovalsTab me={me} pending={pending} appeals={appeals} />}
      {tab === 'mine' && <MineTab />}
    </Page>
  );
}
