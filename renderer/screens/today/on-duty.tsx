import { useTranslation } from 'react-i18next';
import { Avatar } from '../../parts/avatar';
import { LateMark } from '../../parts/late-mark';
import { useDay } from '../../state/day';
import { NOBODY_WORDS, shiftStands } from '../../state/shift-words';
import { checkedIn, notCheckedIn, useTeam } from '../../state/team';
import css from './on-duty.module.css';
import today from './today.module.css';

/** Who is on; O-01: who came late, by shape and word. */
export function OnDuty() {
  const { t } = useTranslation(['today', 'frame']);
  const team = useTeam();
  const day = useDay();
  const stands = shiftStands(day);
  const on = checkedIn(team);
  const away = day.phase === 'opening' ? notCheckedIn(team) : [];
  return (
    <section aria-label={t('on.title')}>
      <h2 className={today.subtitle}>{t('on.count', { count: on.length })}</h2>
      {on.length === 0 && (
        <p className={css.nobody}>
          {stands === 'over' ? t(`frame:${NOBODY_WORDS[stands]}`) : t('on.nobody')}
        </p>
      )}
      <ul className={css.people}>
        {on.map((member) => (
          <li key={member.no} className={css.person}>
            <Avatar no={member.no} name={member.name} size={36} />
            {member.name}
            {member.late && <LateMark />}
          </li>
        ))}
      </ul>
      {on.length > 0 && away.length > 0 && (
        <p className={css.away}>
          {t('on.away', { names: away.map(({ name }) => name).join('、') })}
        </p>
      )}
    </section>
  );
}
