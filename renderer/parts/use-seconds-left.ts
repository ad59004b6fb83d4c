import { useEffect, useState } from 'react';

/** Whole seconds until a monotonic instant (performance.now), counting down to 0; undefined without one. */
export function useSecondsLeft(untilMs: number | null): number | undefined {
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (untilMs === null) return;
    const timer = setInterval(() => {
      drawAgain((count) => count + 1);
      if (performance.now() >= untilMs) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [untilMs]);
  if (untilMs === null) return undefined;
  return Math.max(0, Math.ceil((untilMs - performance.now()) / 1000));
}
