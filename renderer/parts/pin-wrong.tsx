import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './pin-wrong.module.css';

interface PinWrongProps {
  words: string;
  /** Seconds until the next try; 0 once it may be made. Undefined where none waits. */
  leftS?: number | undefined;
}

/** Why a PIN was not taken, with a sign; the wait counts down, said aloud only once. */
export function PinWrong({ words, leftS }: PinWrongProps) {
  const { t } = useTranslation('frame');
  return (
    <span className={css.wrong} data-testid="pin-wrong">
      <IconAlertTriangle size={24} aria-hidden />
      <span>
        {words}
        {leftS !== undefined && (
          <span className={css.wait} role="timer" aria-live="off">
            {leftS > 0 ? t('pin.wait', { count: leftS }) : t('pin.nowAgain')}
          </span>
        )}
      </span>
    </span>
  );
}
