import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Countdown } from '../parts/countdown';
import { Ring } from '../parts/ring';
import { tap } from '../state/act';
import { useAlarmViews } from '../state/alarms';
import { ringOf, type DueItem } from '../state/due';
import { goTo } from '../state/place';
import { timeOf } from '../state/station';
import css from './alarm-banner.module.css';
import { alarmKey } from './chimes';

/**
 * S-15: a VIP service that is due, overdue or missed, on every screen. Serving the room ends it;
 * nothing closes it.
 */
export function AlarmBanner({ item, nowMs }: { item: DueItem; nowMs: number }) {
  const { t } = useTranslation('frame');
  const { t: words } = useTranslation('alarms');
  const quiet = useAlarmViews().get(alarmKey(item))?.quiet ?? null;
  const quietMs = (quiet?.untilMs ?? 0) - nowMs;
  const [busy, setBusy] = useState(false);
  const serve = async (): Promise<void> => {
    setBusy(true);
    await tap(
      'vip.serve',
      { room: item.subject },
      { done: t('alarm.served', { room: item.subject }) },
    );
    setBusy(false);
  };
  return (
    <div
      className={css.banner}
      data-standing={item.standing}
      data-testid={`alarm-${item.subject}`}
      role="alert"
    >
      <button type="button" className={css.go} onClick={() => void goTo('floor', item.subject)}>
        <Ring {...ringOf(item, nowMs)} size={40} />
        <span className={css.words}>
          <span className={css.room}>{item.subject}</span>
          <span className={css.standing}>
            {t(`standing.${item.standing}`)}{' '}
            {item.dueAtMs !== null && <Countdown dueAtMs={item.dueAtMs} />}
            {quietMs > 0 && ` · ${words('quietFor', { time: timeOf(quiet?.untilMs ?? nowMs) })}`}
          </span>
        </span>
      </button>
      <button
        type="button"
        className={css.serve}
        data-testid={`alarm-serve-${item.subject}`}
        disabled={busy}
        onClick={() => void serve()}
      >
        {t('alarm.serve')}
      </button>
    </div>
  );
}
