import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './number-stepper.module.css';
import { shifted, STEP_MIN, typedTime } from './time-of-day';

interface TimeStepperProps {
  /** HH:mm */
  value: string;
  onChange: (value: string) => void;
  /** What the time is for: the control's name. */
  label: string;
}

/** A time of day by two thumb-sized buttons; it can be typed as well. */
export function TimeStepper({ value, onChange, label }: TimeStepperProps) {
  const { t } = useTranslation('frame');
  // What is being typed; null where the field shows the time itself.
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string): void => {
    setTyped(text);
    const time = typedTime(text);
    if (time !== null) onChange(time);
  };
  return (
    <div className={css.stepper} role="group" aria-label={label}>
      <button
        type="button"
        className={css.step}
        aria-label={t('stepper.earlier', { label })}
        onClick={() => onChange(shifted(value, -STEP_MIN))}
      >
        <IconMinus size={22} aria-hidden />
      </button>
      <input
        className={css.value}
        inputMode="numeric"
        aria-label={label}
        aria-invalid={typed !== null && typedTime(typed) === null}
        value={typed ?? value}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
      <button
        type="button"
        className={css.step}
        aria-label={t('stepper.later', { label })}
        onClick={() => onChange(shifted(value, STEP_MIN))}
      >
        <IconPlus size={22} aria-hidden />
      </button>
    </div>
  );
}
