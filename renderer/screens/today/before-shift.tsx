import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconDoorEnter, IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../parts/big-button';
import { actWithPin } from '../../state/act';
import { useAtTick } from '../../state/clock';
import { useDay } from '../../state/day';
import { usePolicy } from '../../state/policy';
import { timeOf } from '../../state/station';
import { checkInOver, likelyStart, shifted, STEP_MIN, typedTime } from './start-time';
import css from './before-shift.module.css';

interface TimeFieldProps {
  text: string;
  onChange: (text: string) => void;
}

function TimeField({ text, onChange }: TimeFieldProps) {
  const { t } = useTranslation('today');
  const step = (byMin: number): void => onChange(shifted(typedTime(text) ?? '09:00', byMin));
  return (
    <div className={css.time} role="group" aria-label={t('open.time')}>
      <ActionIcon
        variant="default"
        size={64}
        aria-label={t('open.earlier')}
        onClick={() => step(-STEP_MIN)}
      >
        <IconMinus size={28} aria-hidden />
      </ActionIcon>
      <input
        className={css.value}
        aria-label={t('open.time')}
        inputMode="numeric"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <ActionIcon
        variant="default"
        size={64}
        aria-label={t('open.later')}
        onClick={() => step(STEP_MIN)}
      >
        <IconPlus size={28} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** Before the shift: a supervisor opens it, by the time it starts. */
export function BeforeShift() {
  const { t } = useTranslation('today');
  const { shiftClosed } = useDay();
  const { onPostS } = usePolicy();
  const now = useAtTick(timeOf);
  // Until somebody sets it, it goes along with the clock.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? likelyStart(now, onPostS);
  const startsAt = typedTime(text);
  const over = startsAt === null ? null : checkInOver(now, startsAt, onPostS);
  const open = async (): Promise<void> => {
    if (startsAt === null) return;
    const done = t('open.done', { time: startsAt });
    await actWithPin('supervisor', 'shift.open', { startsAt }, { done, reason: t('open.reason') });
  };
  return (
    <div className={css.open}>
      <p className={css.lead}>{t(shiftClosed ? 'open.again' : 'open.lead')}</p>
      <span className={css.label}>{t('open.time')}</span>
      <TimeField text={text} onChange={setTyped} />
      <p className={css.fault} role="alert">
        {startsAt === null && t('open.fault')}
        {over !== null && (
          <span className={css.over} data-testid="open-late">
            <IconAlertTriangle size={24} aria-hidden />
            {t('open.late', { time: over })}
          </span>
        )}
      </p>
      <BigButton
        tone={shiftClosed ? 'plain' : 'main'}
        icon={IconDoorEnter}
        label={t('open.act')}
        sub={t('open.pin')}
        disabled={startsAt === null}
        data-testid="act-open-shift"
        onClick={() => void open()}
      />
      {!shiftClosed && (
        <ol className={css.then}>
          {(['checkIn', 'grooming', 'handover', 'prepare'] as const).map((step) => (
            <li key={step}>{t(`open.then.${step}`)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
