import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stepper } from '../../../parts/stepper';
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
    <Stepper
      label={label}
      less={t('policy.shorter', { label })}
      more={t('policy.longer', { label })}
      atLeast={seconds <= 1}
      atMost={seconds >= LONGEST_S}
      onStep={(direction) => onChange(stepped(seconds, direction))}
      wide
      input={{
        'aria-label': t('policy.typed', { label }),
        'aria-invalid': isWrong,
        value: typed ?? spanText(seconds),
        onChange: (event) => type(event.currentTarget.value),
        onBlur: () => setTyped(null),
        'data-testid': testId,
      }}
    />
  );
}
