import type { Clock } from '../clock';

/** So long after a command, nobody is likely to be waiting for the next. */
export const QUIET_MS = 10_000;

/** Does some work once in each quiet time that follows a change, so that no tap waits for it. */
export function openQuiet(clock: Clock, work: () => void) {
  let changedMs: number | null = null;
  return {
    changed: () => {
      changedMs = clock.monotonicMs();
    },
    look: () => {
      if (changedMs === null || clock.monotonicMs() - changedMs < QUIET_MS) return;
      changedMs = null;
      work();
    },
  };
}
