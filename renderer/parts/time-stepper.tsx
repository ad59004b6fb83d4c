import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stepper } from './stepper';
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
    <Stepper
      label={label}
      less={t('stepper.earlier', { label })}
      more={t('stepper.later', { label })}
      atLeast={false}
      atMost={false}
      wide
      onStep={(direction) => onChange(shifted(value, direction * STEP_MIN))}
      input={{
        'aria-label': label,
        'aria-invalid': typed !== null && typedTime(typed) === null,
        value: typed ?? value,
        onChange: (event) => type(event.currentTarget.value),
        onBlur: () => setTyped(null),
      }}
    />
  );
}
