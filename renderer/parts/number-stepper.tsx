import { useTranslation } from 'react-i18next';
import { Stepper } from './stepper';

interface NumberStepperProps {
  value: number;
  onChange: (value: number) => void;
  /** What is counted: the control's name. */
  label: string;
  min?: number;
  max?: number;
  /** 'large' for the one number of a sheet. */
  size?: 'normal' | 'large';
  disabled?: boolean;
}

/** A number by two thumb-sized buttons; it can be typed as well. */
export function NumberStepper(props: NumberStepperProps) {
  const { value, onChange, label, min = 0, max = 9999, size = 'normal', disabled = false } = props;
  const { t } = useTranslation('frame');
  const set = (next: number): void => onChange(Math.min(max, Math.max(min, next)));
  return (
    <Stepper
      label={label}
      less={t('stepper.less', { label })}
      more={t('stepper.more', { label })}
      atLeast={disabled || value <= min}
      atMost={disabled || value >= max}
      onStep={(direction) => set(value + direction)}
      size={size}
      input={{
        'aria-label': label,
        value,
        disabled,
        onChange: (event) => set(Number(event.currentTarget.value.replace(/\D/g, '') || min)),
      }}
    />
  );
}
