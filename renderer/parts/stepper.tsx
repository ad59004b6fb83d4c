import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import css from './stepper.module.css';

interface StepperProps {
  /** What is set: the group's name. */
  label: string;
  /** The names of the two buttons. */
  less: string;
  more: string;
  /** True where it cannot go on in that direction. */
  atLeast: boolean;
  atMost: boolean;
  onStep: (direction: 1 | -1) => void;
  /** 'large' for the one figure of a sheet. */
  size?: 'normal' | 'large';
  /** True where the figure has more digits than a count. */
  wide?: boolean;
  /** The figure, which can be typed as well. */
  input: ComponentPropsWithRef<'input'> & { 'data-testid'?: string | undefined };
}

/** A figure between two thumb-sized buttons. */
export function Stepper(props: StepperProps) {
  const { label, less, more, atLeast, atMost, onStep } = props;
  const { size = 'normal', wide = false, input } = props;
  return (
    <div
      className={css.stepper}
      data-size={size}
      data-wide={wide || undefined}
      role="group"
      aria-label={label}
    >
      <button
        type="button"
        className={css.step}
        aria-label={less}
        disabled={atLeast}
        onClick={() => onStep(-1)}
      >
        <IconMinus size={22} aria-hidden />
      </button>
      <input
        className={css.value}
        inputMode="numeric"
        onFocus={(event) => event.currentTarget.select()}
        {...input}
      />
      <button
        type="button"
        className={css.step}
        aria-label={more}
        disabled={atMost}
        onClick={() => onStep(1)}
      >
        <IconPlus size={22} aria-hidden />
      </button>
    </div>
  );
}
