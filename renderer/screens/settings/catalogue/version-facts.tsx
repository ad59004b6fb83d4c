import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n';
import { fullDateWords } from '../../../parts/date-words';
import { stationCalendar } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { versionState, type Version } from './catalogue';
import css from './catalogue.module.css';

interface Props {
  facts: Version;
  versions: readonly Version[];
  today: string;
}

/** From when a version holds, who published it, how it was discussed and made known (art. 4). */
export function VersionFacts({ facts, versions, today }: Props) {
  const { t } = useTranslation('catalogue');
  const language = currentLanguage();
  const { version, effectiveFrom, publishedAtMs, publishedBy, discussed, announced, part } = facts;
  const none = t(part === 'floor' ? 'floorOnly' : 'shipped');
  const publishedOn = fullDateWords(stationCalendar().dateOf(publishedAtMs), language);
  const lines = {
    state: [
      t(`stateLong.${versionState(version, versions, today)}`),
      t('from', { date: fullDateWords(effectiveFrom, language) }),
    ].join(' · '),
    published:
      version === 1
        ? t('cameAlong', { date: publishedOn })
        : t('publishedBy', { name: nameOf(publishedBy), date: publishedOn }),
    discussed: discussed || none,
    announced: announced || none,
  };
  return (
    <dl className={css.facts} data-testid="version-facts">
      {Object.entries(lines).map(([name, words]) => (
        <div key={name}>
          <dt>{t(`fact.${name}`)}</dt>
          <dd data-selectable>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
