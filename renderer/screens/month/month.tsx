import { Tabs } from '@mantine/core';
import { IconAlertCircle, IconLock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthBefore, monthOf } from '../../../shared/domain/calendar';
import type { Period } from '../../../shared/domain/period';
import { say } from '../../i18n';
import { Empty } from '../../parts/empty';
import { MonthSwitch } from '../../parts/month-switch';
import { PeriodSwitch } from '../../parts/period-switch';
import { Page } from '../../parts/page';
import { useAsked } from '../../state/asked';
import { clearFocus, useFocus } from '../../state/place';
import { chooseMonth, choosePeriod, useChosen, type MonthChoice } from '../../state/month-choice';
import { useToday } from '../../state/today';
import { ClosingTab } from './closing/closing-tab';
import { hasFigures } from './figures';
import css from './month.module.css';
import { Overview } from './overview/overview';
import { PeopleTable } from './people/people-table';
import { ReviewTab } from './review/review-tab';
import { ServiceTab } from './service/service-tab';
import { WorkLogTab } from './work-log/work-log-tab';

const TABS = ['overview', 'service', 'people', 'review', 'worklog', 'closing'] as const;
type TabCode = (typeof TABS)[number];

/** The month of all tabs: what another place asked for, else what was chosen, else the present one. */
function useMonthChoice(asked: string | null, latest: string): MonthChoice {
  const choice = useChosen((state) => state.choice);
  const [first] = useState(() => (asked === null ? null : monthOf(asked)));
  useEffect(() => {
    if (first !== null) chooseMonth(first);
  }, [first]);
  const month = first ?? latest;
  return choice ?? { month, period: month };
}

/** Who, what, how much, compared with the month before; then the closing and the bundle. */
export function Month() {
  const { t } = useTranslation('month');
  const focus = useFocus();
  const today = useToday();
  const latest = monthOf(today);
  const { month, period } = useMonthChoice(focus?.split(' ')[1] ?? null, latest);
  const setPeriod = (next: Period): void => choosePeriod(next, month, latest);
  const [tab, setTab] = useState<TabCode>(
    TABS.find((code) => code === focus?.split(' ')[0]) ?? 'overview',
  );
  // 'worklog 2026-10-03': the day that waits for its signature.
  const [day] = useState(focus?.split(' ')[1] ?? null);
  const months = useAsked('month.list', {}).data ?? [];
  const { data, refusal } = useAsked('month.get', { month });
  const last = useAsked('month.get', { month: monthBefore(month, 1) }).data?.report ?? null;
  const before = last && hasFigures(last) ? last : null;

  useEffect(clearFocus, []);

  const tabs = (
    <Tabs value={tab} onChange={(next) => setTab(next as TabCode)} variant="pills">
      <Tabs.List className={css.tabs ?? ''} aria-label={t('title')}>
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
        <MonthSwitch month={month} latest={latest} months={months} onChange={chooseMonth} />
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
      {tab === 'review' && <ReviewTab month={month} />}
      {tab === 'worklog' && <WorkLogTab key={month} month={month} start={day} />}
      {data && tab === 'closing' && (
        <ClosingTab key={month} view={data} onPeople={() => setTab('people')} />
      )}
    </Page>
  );
}
