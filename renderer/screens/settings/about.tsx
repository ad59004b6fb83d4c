import { useTranslation } from 'react-i18next';
import { useStation } from '../../state/station';
import { appVersion } from './app-version';
import css from './settings.module.css';

/** Which station this is, and which version of what. */
export function About() {
  const { t } = useTranslation('settings');
  const { station, standardVersion } = useStation();
  const facts = {
    station: [station?.name, station?.code].join(' · '),
    timeZone: station?.timeZone ?? '',
    version: t('about.versions', {
      app: appVersion(navigator.userAgent) ?? '?',
      standard: standardVersion,
    }),
  };
  return (
    <dl className={css.about} data-testid="about">
      {Object.entries(facts).map(([fact, value]) => (
        <div key={fact}>
          <dt>{t(`about.${fact}`)}</dt>
          <dd data-selectable>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
