import { useCallback, useEffect, useRef, useState } from 'react';

const SETTLE_MS = 500;

/**
 * Runs one tap at a time and rests for a moment after it: the second half of a double tap must not
 * do the step that has just come up.
 */
export function useSettled(): [busy: boolean, run: (act: () => Promise<boolean>) => void] {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const run = useCallback((act: () => Promise<boolean>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    void act().finally(() => {
      timer.current = setTimeout(() => {
        running.current = false;
        setBusy(false);
      }, SETTLE_MS);
    });
  }, []);
  return [busy, run];
}
