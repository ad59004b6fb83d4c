import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../../shared/contract/queries';
import { currentLanguage } from '../../../i18n';
import { dateWords } from '../../../parts/date-words';
import { useAsked } from '../../../state/asked';
import { say, useStandard, zoneName } from '../../../state/standard';
import { stationCalendar, timeOf } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { spanText } from '../policy/policy-draft';
import css from './intervals.module.css';

const SHOWN = 12;

type Change = QueryOutput<'policy.changes'>[number];

/** Who set what otherwise, from what to what: the latest first. */
export function PolicyChanges() {
  const { t } = useTranslation('intervals');
  const { data } = useAsked('policy.changes', { limit: SHOWN });
  return (
    <section aria-label={t('changes.title')}>
      <h3 className={css.subtitle}>{t('changes.title')}</h3>
      {data?.length === 0 && <p className={css.quiet}>{t('changes.empty')}</p>}
      <ol className={css.changes} data-testid="policy-changes">
        {data?.map((change) => (
          <Line key={change.id} change={change} />
        ))}
      </ol>
    </section>
  );
}

function Line({ change }: { change: Change }) {
  const { t } = useTranslation('intervals');
  const { rooms } = useStandard();
  const { atMs, actor, name, place, from, to } = change;
  const words = (value: Change['from']): string => {
    if (value === null) return t('changes.none');
    if (typeof value === 'number' && name.endsWith('S')) return spanText(value);
    return t(`changes.value.${String(value)}`, { defaultValue: String(value) });
  };
  const room = rooms.find(({ code }) => code === place);
  const where = place === null ? '' : room ? say(room.name) : zoneName(place);
  const date = dateWords(stationCalendar().dateOf(atMs), currentLanguage());
  return (
    <li>
      <span className={css.quiet}>
        {date} {timeOf(atMs)} {nameOf(actor)}
      </span>
      <span>
        {where} {t(`interval.${name}`, { defaultValue: t('changes.other') })}
      </span>
      <b>
        {words(from)} → {words(to)}
      </b>
    </li>
  );
}
