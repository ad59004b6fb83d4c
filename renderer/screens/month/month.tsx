import { Tabs } from '@mantine/core';
import { IconAlertCircle, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthBefore, monthOf } from '../../../shared/domain/calendar';
import type { Period } from '../../../shared/domain/period';
import { say } from '../../i18n';
import { Empty } from '../../parts/empty';
import { MonthSwitch } from '../../parts/month-switch';
import { PeriodSwitch } from '../../parts/period-switch';
import { Page } from '../../parts/page';
import { useAsked } from '../../state/asked';
import { useToday } from '../../state/today';
import { ClosingTab } from './closing/closing-tab';
import { hasFigures } from './figures';
import css from './month.module.css';
import { Overview } from './overview/overview';
import { PeopleTable } from './people/people-table';
import { ServiceTab } from './service/service-tab';

const TABS = ['overview', 'service', 'people', 'closing'] as const;
type TabCode = (typeof TABS)[number];

/** Who, what, how much, compared with the month before; then the closing and the bundle. */
export function Month() {
  const { t } = useTranslation('month');
  const today = useToday();
  const latest = monthOf(today);
  const [period, setPeriod] = useState<Period>(latest);
  const [month, setMonth] = useState(latest);
  const [tab, setTab] = useState<TabCode>('overview');
  const months = useAsked('month.list', {}).data ?? [];
  const { data, refusal } = useAsked('month.get', { month });
  const last = useAsked('month.get', { month: monthBefore(month, 1) }).data?.report ?? null;
  const before = last && hasFigures(last) ? last : null;

  const tabs = (
    <Tabs value={tab} onChange={(next) => setTab(next as TabCode)} variant="pills">
      <Tabs.List aria-label={t('title')}>
        {TABS.map((code) => (
          <Tabs.Tab key={code} value={code} data-testid={`tab-${code}`}>
            {t(`tab.${code}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
  const which =
    tab === 'service' ? (
      <PeriodSwitch period={period} today={today} onChange={setPeriod} />
    ) : (
      <div className={css.which}>
        <MonthSwitch month={month} latest={latest} months={months} onChange={setMonth} />
        {data && (
          <span className={css.standing}>
            {data.closed && <IconLock size={18} aria-hidden />}
            {t(data.closed ? 'closed' : 'open')}
          </span>
        )}
      </div>
    );

  return (
    <Page code="month" title={t('title')} note={which} actions={tabs} fixed>
      {refusal && (
        <div role="alert">
          <Empty icon={IconAlertCircle} title={t('refused')} hint={say(refusal.message)} />
        </div>
      )}
      {data && tab === 'overview' && <Overview view={data} before={before} />}
      {tab === 'service' && <ServiceTab period={period} onPeriod={setPeriod} />}
      {data && tab === 'people' && <PeopleTable view={data} />}
      {data && tab === 'closing' && (
        <ClosingTab key={month} view={data} onPeople={() => setTab('people')} />
      )}
    </Page>
  );
}
