import { leftWords } from './left-words';
import { Ticking } from './ticking';
import css from './countdown.module.css';

interface CountdownProps {
  dueAtMs: number;
  /** Where it stands, for the colour; the plus sign tells the same without it. */
  tone?: 'calm' | 'due' | 'overdue';
}

/** mm:ss to a due point, +mm:ss once it is over, in words from an hour on; in the station's time. */
export function Countdown({ dueAtMs, tone = 'calm' }: CountdownProps) {
  return (
    <Ticking
      textAt={(nowMs) => leftWords(dueAtMs - nowMs)}
      className={css.countdown}
      data-tone={tone}
      role="timer"
      aria-live="off"
    />
  );
}
