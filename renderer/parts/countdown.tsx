import { useNowMs } from '../state/clock';
import { countdownText } from './span';
import css from './countdown.module.css';

interface CountdownProps {
  dueAtMs: number;
  /** Where it stands, for the colour; the plus sign tells the same without it. */
  tone?: 'calm' | 'due' | 'overdue';
}

/** mm:ss to a due point, +mm:ss once it is over, in the station's time. */
export function Countdown({ dueAtMs, tone = 'calm' }: CountdownProps) {
  const nowMs = useNowMs();
  return (
    <span className={css.countdown} data-tone={tone} role="timer" aria-live="off">
      {countdownText(dueAtMs, nowMs)}
    </span>
  );
}
