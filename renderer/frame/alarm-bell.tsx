import { IconBell, IconBellOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { quietKeys } from '../state/alarms';
import type { DueItem } from '../state/due';
import css from './alarm-bell.module.css';
import { AlarmSheet } from './alarm-sheet';
import { alarmKey, ringing } from './chimes';

/** How many alarms stand; a tap opens them, to keep one quiet for a while. */
export function AlarmBell({ items, nowMs }: { items: readonly DueItem[]; nowMs: number }) {
  const { t } = useTranslation('alarms');
  const [open, setOpen] = useState(false);
  const due = ringing(items);
  const quiet = quietKeys(nowMs);
  const isQuiet = due.every((item) => quiet.has(alarmKey(item)));
  const Icon = isQuiet ? IconBellOff : IconBell;
  return (
    <>
      {due.length > 0 && (
        <button
          type="button"
          className={css.bell}
          data-quiet={isQuiet}
          data-testid="alarm-bell"
          onClick={() => setOpen(true)}
        >
          <Icon size={26} aria-hidden />
          {t(isQuiet ? 'bellQuiet' : 'bell', { count: due.length })}
        </button>
      )}
      {open && <AlarmSheet due={due} nowMs={nowMs} onClose={() => setOpen(false)} />}
    </>
  );
}
