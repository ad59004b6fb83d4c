import { Loader, Tabs } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskSettings } from '../../../../shared/standard/desk';
import { BigButton } from '../../../parts/big-button';
import { Sheet } from '../../../parts/sheet';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { useAsked } from '../../../state/asked';
import add from '../add/add.module.css';
import { KeyRows, LoanItems } from './rows';
import { changesOf, hasNameless } from './settings';
import { Times } from './times';

const TABS = ['times', 'items', 'keys'] as const;
type TabCode = (typeof TABS)[number];

interface FormProps {
  now: DeskSettings;
  onDone: () => void;
}

function Form({ now, onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const [tab, setTab] = useState<TabCode>('times');
  const [draft, setDraft] = useState(now);
  const [busy, run] = useBusy();
  const change = (part: Partial<DeskSettings>): void => setDraft((was) => ({ ...was, ...part }));
  const changes = changesOf(now, draft);
  const isNameless = hasNameless(draft);
  const save = (): Promise<void> =>
    run(async () => {
      const done = t('settings.saved');
      if (await actWithPin('manager', 'desk.set', changes, { done })) onDone();
    });
  return (
    <div className={add.form}>
      <Tabs value={tab} onChange={(next) => setTab(next as TabCode)} variant="pills">
        <Tabs.List aria-label={t('settings.tabs')}>
          {TABS.map((code) => (
            <Tabs.Tab key={code} value={code} data-testid={`desk-tab-${code}`}>
              {t(`settings.tab.${code}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {tab === 'times' && <Times draft={draft} onChange={change} />}
      {tab === 'items' && (
        <LoanItems rows={draft.loanItems} onChange={(loanItems) => change({ loanItems })} />
      )}
      {tab === 'keys' && <KeyRows rows={draft.keys} onChange={(keys) => change({ keys })} />}
      <div className={add.foot}>
        <p className={add.quiet}>{t(isNameless ? 'settings.nameless' : 'settings.counts')}</p>
        <BigButton
          tone="main"
          icon={IconCheck}
          label={t('save')}
          disabled={busy || isNameless || Object.keys(changes).length === 0}
          onClick={() => void save()}
          data-testid="act-save-desk"
        />
      </div>
    </div>
  );
}

/** What the manager sets for the front desk: times, what is lent, which keys. */
export function SettingsSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('desk');
  const { data } = useAsked('desk.settings', {});
  return (
    <Sheet code="desk-settings" title={t('settings.title')} width={1060} onClose={onClose}>
      {data === null ? <Loader size="sm" /> : <Form now={data} onDone={onClose} />}
    </Sheet>
  );
}
