import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page';
import { About } from './about';
import { KioskSettings } from './kiosk-settings';
import { TeamSection } from './team/team-section';
import css from './settings.module.css';

/** Settings: this kiosk, the team (manager), about. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  return (
    <Page code="settings" title={t('title')} fixed>
      <div className={css.grid}>
        <div className={css.kiosk}>
          <KioskSettings />
          <About />
        </div>
        <TeamSection />
      </div>
    </Page>
  );
}
