import { IconClockExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClockDoubt } from '../state/clock-doubt';
import css from './clock-banner.module.css';
import { ClockSheet } from './clock-sheet';

/** The computer's clock is in doubt: what is wrong, what goes on, and what a manager is to do. */
export function ClockBanner() {
  const { t } = useTranslation('alarms');
  const doubt = useClockDoubt();
  const [open, setOpen] = useState(false);
  if (doubt === null) return null;
  return (
    <div className={css.banner} role="alert" data-testid="clock-banner">
      <IconClockExclamation size={30} aria-hidden />
      <p className={css.words}>
        <strong>{t(`clock.${doubt.doubt}`)}</strong>
        <span>{t('clock.goesOn')}</span>
      </p>
      <button
        type="button"
        className={css.act}
        data-testid="act-clock"
        onClick={() => setOpen(true)}
      >
        {t('clock.act')}
      </button>
      {open && <ClockSheet doubt={doubt} onClose={() => setOpen(false)} />}
    </div>
  );
}
