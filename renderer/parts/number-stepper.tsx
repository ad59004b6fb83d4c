import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './number-stepper.module.css';

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
    <div className={css.stepper} data-size={size} role="group" aria-label={label}>
      <button
        type="button"
        className={css.step}
        aria-label={t('stepper.less', { label })}
        disabled={disabled || value <= min}
        onClick={() => set(value - 1)}
      >
        <IconMinus size={22} aria-hidden />
      </button>
      <input
        className={css.value}
        inputMode="numeric"
        aria-label={label}
        value={value}
        disabled={disabled}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => set(Number(event.currentTarget.value.replace(/\D/g, '') || min))}
      />
      <button
        type="button"
        className={css.step}
        aria-label={t('stepper.more', { label })}
        disabled={disabled || value >= max}
        onClick={() => set(value + 1)}
      >
        <IconPlus size={22} aria-hidden />
      </button>
    </div>
  );
}
