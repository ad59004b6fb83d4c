import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page';
import { About } from './about';
import { AuditSection } from './audit/audit-section';
import { BarSection } from './bar/bar-section';
import { CatalogueSection } from './catalogue/catalogue-section';
import { DeviceSection } from './device/device-section';
import { IntervalsSection } from './intervals/intervals-section';
import { KioskSettings } from './kiosk-settings';
import { LayoutSection } from './layout/layout-section';
import { PolicySection } from './policy/policy-section';
import { TeamSection } from './team/team-section';
import css from './settings.module.css';

const TABS = [
  'kiosk',
  'catalogue',
  'floor',
  'bar',
  'intervals',
  'policy',
  'device',
  'audit',
] as const;
type TabCode = (typeof TABS)[number];

/** Settings: this kiosk and the team (manager), the catalogue of rules, the floor, what the station sets itself. */
export function SettingsScreen() {
  const { t } = useTranslation(['settings', 'catalogue']);
  const [tab, setTab] = useState<TabCode>('kiosk');
  const tabs = (
    <Tabs value={tab} onChange={(next) => setTab(next as TabCode)} variant="pills">
      <Tabs.List aria-label={t('catalogue:tab.label')}>
        {TABS.map((code) => (
          <Tabs.Tab key={code} value={code} className={css.tab ?? ''} data-testid={`tab-${code}`}>
            {t(`catalogue:tab.${code}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
  return (
    <Page code="settings" title={t('title')} actions={tabs} ownPrintHead={tab === 'audit'} fixed>
      {tab === 'kiosk' && (
        <div className={css.grid}>
          <div className={css.kiosk}>
            <KioskSettings />
            <About />
          </div>
          <TeamSection />
        </div>
      )}
      {tab === 'catalogue' && <CatalogueSection />}
      {tab === 'floor' && <LayoutSection />}
      {tab === 'bar' && <BarSection />}
      {tab === 'intervals' && <IntervalsSection />}
      {tab === 'policy' && <PolicySection />}
      {tab === 'device' && <DeviceSection />}
      {tab === 'audit' && <AuditSection />}
    </Page>
  );
}
