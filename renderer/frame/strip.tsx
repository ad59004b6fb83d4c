import { useTranslation } from 'react-i18next';
import { useNowMs } from '../state/clock';
import { useDay } from '../state/day';
import { NOBODY_WORDS, SHIFT_WORDS, shiftStands } from '../state/shift-words';
import { vipAlarms } from '../state/due';
import { say } from '../i18n';
import { timeOf } from '../state/station';
import { checkedIn, useTeam } from '../state/team';
import { useBackupTrouble } from '../state/backups';
import { useTrouble } from '../state/trouble';
import { AlarmBanner } from './alarm-banner';
import { AlarmBell } from './alarm-bell';
import { Chips } from './chips';
import { ClockBanner } from './clock-banner';
import { useDue } from '../state/use-due';
import css from './strip.module.css';

const NAMES_SHOWN = 3;

function Now() {
  const { t } = useTranslation('frame');
  const day = useDay();
  const stands = shiftStands(day);
  const on = checkedIn(useTeam());
  const names = on.slice(0, NAMES_SHOWN).map((member) => member.name);
  const more = on.length - names.length;
  return (
    <div className={css.now}>
      <time className={css.time}>{timeOf(useNowMs())}</time>
      <div className={css.shift}>
        <span>{t(SHIFT_WORDS[stands], { time: day.shift?.startsAt ?? '' })}</span>
        <span className={css.on}>
          {on.length === 0 ? t(NOBODY_WORDS[stands]) : names.join(' ')}
          {more > 0 && ` +${more}`}
        </span>
      </div>
    </div>
  );
}

/** Always what is due next, whatever the place; a VIP alarm stands here until the room is served. */
export function Strip() {
  const { t } = useTranslation('frame');
  const { items, nowMs } = useDue();
  const trouble = useTrouble();
  const backups = useBackupTrouble();
  const alarms = vipAlarms(items);
  const rest = items.filter((item) => !alarms.includes(item));
  return (
    <div className={css.strip} role="region" aria-label={t('strip.label')} data-testid="strip">
      <Now />
      <ClockBanner />
      {trouble && (
        <p className={css.trouble} role="alert">
          {say(trouble.message)}
        </p>
      )}
      {backups && (
        <p className={css.trouble} role="status" data-testid="backup-trouble">
          {t(`backups.${backups}`)}
        </p>
      )}
      {alarms.map((item) => (
        <AlarmBanner key={item.key} item={item} nowMs={nowMs} />
      ))}
      {items.length === 0 ? (
        <p className={css.empty}>{t('strip.quiet')}</p>
      ) : (
        <Chips items={rest} nowMs={nowMs} />
      )}
      <AlarmBell items={items} nowMs={nowMs} />
    </div>
  );
}
