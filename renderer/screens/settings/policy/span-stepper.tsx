import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './policy.module.css';
import { LONGEST_S, spanOf, spanText, stepped } from './policy-draft';

interface Props {
  /** The control's name. */
  label: string;
  seconds: number;
  onChange: (seconds: number) => void;
  testId: string;
}

/** Minutes and seconds by two thumb-sized buttons, or typed as 1:30. */
export function SpanStepper({ label, seconds, onChange, testId }: Props) {
  const { t } = useTranslation('catalogue');
  // What is being typed; null where the field shows the span itself.
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && spanOf(typed) === null;
  const type = (text: string): void => {
    setTyped(text);
    const span = spanOf(text);
    if (span !== null) onChange(span);
  };
  return (
    <div className={css.stepper} role="group" aria-label={label}>
      <button
        type="button"
        className={css.step}
        aria-label={t('policy.shorter', { label })}
        disabled={seconds <= 1}
        onClick={() => onChange(stepped(seconds, -1))}
      >
        <IconMinus size={22} aria-hidden />
      </button>
      <input
        className={css.span}
        inputMode="numeric"
        aria-label={t('policy.typed', { label })}
        aria-invalid={isWrong}
        value={typed ?? spanText(seconds)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
        data-testid={testId}
      />
      <button
        type="button"
        className={css.step}
        aria-label={t('policy.longer', { label })}
        disabled={seconds >= LONGEST_S}
        onClick={() => onChange(stepped(seconds, 1))}
      >
        <IconPlus size={22} aria-hidden />
      </button>
    </div>
  );
}
