import { IconBackspace, IconCheck } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { usePinKeys } from './use-pin-keys';
import { PIN_MAX, PIN_MIN } from './pin-rules';
import css from './pin-pad.module.css';

interface PinPadProps {
  value: string;
  onChange: (value: string) => void;
  onDone: () => void;
  /** The done key's word; its name for those who do not see it. */
  doneLabel: string;
  disabled?: boolean;
  /** Where the focus goes once it is clear whose PIN it is. */
  padRef?: Ref<HTMLDivElement>;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Dots for what is typed and a pad of digits; the keyboard's digits, Backspace and Enter do the same. */
export function PinPad(props: PinPadProps) {
  const { value, onChange, onDone, doneLabel, disabled = false, padRef } = props;
  const { t } = useTranslation('frame');
  const add = (digit: string): void => {
    if (!disabled && value.length < PIN_MAX) onChange(value + digit);
  };
  const back = (): void => onChange(value.slice(0, -1));
  const ready = !disabled && value.length >= PIN_MIN;
  const done = (): void => {
    if (ready) onDone();
  };
  usePinKeys({ add, back, done });

  const key = (digit: string) => (
    <button
      key={digit}
      type="button"
      className={css.key}
      disabled={disabled}
      onClick={() => add(digit)}
    >
      {digit}
    </button>
  );
  const dots = Math.max(PIN_MIN, value.length);
  return (
    <div className={css.pad} data-testid="pin-pad" ref={padRef} tabIndex={-1} data-autofocus>
      <div className={css.dots} role="status" aria-label={t('pin.typed', { count: value.length })}>
        {Array.from({ length: dots }, (_, at) => (
          <span key={at} className={css.dot} data-on={at < value.length || undefined} />
        ))}
      </div>
      <div className={css.keys}>
        {DIGITS.map(key)}
        <button type="button" className={css.key} aria-label={t('pin.back')} onClick={back}>
          <IconBackspace size={28} aria-hidden />
        </button>
        {key('0')}
        <button
          type="button"
          className={css.key}
          data-main
          disabled={!ready}
          aria-label={doneLabel}
          onClick={done}
        >
          <IconCheck size={30} aria-hidden />
        </button>
      </div>
    </div>
  );
}
