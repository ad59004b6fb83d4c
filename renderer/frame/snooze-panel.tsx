import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../parts/chip';
import { SNOOZE_MOST_MIN } from '../../shared/domain/policy';
import { useBusy } from '../parts/use-busy';
import { tap } from '../state/act';
import type { DueItem } from '../state/due';
import { dueWords } from '../state/due-words';
import css from './alarm-sheet.module.css';

const MINUTES = Array.from({ length: SNOOZE_MOST_MIN }, (_, index) => index + 1);
const USUAL_MIN = 3;
const REASONS = ['talking', 'later', 'preparing', 'busy'] as const;
const LONGEST = 60;

interface SnoozePanelProps {
  item: DueItem;
  /** The number by which the station knows the due point. */
  timer: number;
  onDone: () => void;
}

/** Minutes, and the reason: the tap on a reason keeps the alarm quiet. */
export function SnoozePanel({ item, timer, onDone }: SnoozePanelProps) {
  const { t } = useTranslation('alarms');
  const { t: frame } = useTranslation('frame');
  const [minutes, setMinutes] = useState(USUAL_MIN);
  const [own, setOwn] = useState('');
  const [busy, run] = useBusy();
  const snooze = (reason: string): Promise<void> =>
    run(async () => {
      const done = t('done', { ...dueWords(frame, item), count: minutes });
      if (await tap('timer.snooze', { timer, minutes, reason }, { done })) onDone();
    });
  return (
    <section className={css.panel} aria-label={t('choose')}>
      <div className={css.minutes} role="group" aria-label={t('minutesLabel')}>
        {MINUTES.map((count) => (
          <Chip
            key={count}
            aria-pressed={count === minutes}
            data-testid={`minutes-${count}`}
            onClick={() => setMinutes(count)}
          >
            {t('minutes', { count })}
          </Chip>
        ))}
      </div>
      <div className={css.reasons} role="group" aria-label={t('reasonLabel')}>
        {REASONS.map((reason) => (
          <Chip
            key={reason}
            disabled={busy}
            data-testid={`snooze-${reason}`}
            onClick={() => void snooze(t(`reason.${reason}`))}
          >
            {t(`reason.${reason}`)}
          </Chip>
        ))}
      </div>
      <form
        className={css.own}
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== '') void snooze(own.trim());
        }}
      >
        <TextInput
          aria-label={t('own')}
          placeholder={t('own')}
          value={own}
          maxLength={LONGEST}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={busy || own.trim() === ''}>
          {t('ownAct')}
        </Button>
      </form>
      <p className={css.quiet}>{t('stays')}</p>
    </section>
  );
}
