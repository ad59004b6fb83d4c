import { useEffect, useState } from 'react';

const TICK_MS = 250;

/** Whole seconds of a wait that began now, counting down to 0; undefined without one. */
export function useSecondsLeft(wait: { ms: number } | null): number | undefined {
  const [leftMs, setLeftMs] = useState(0);
  const [counted, setCounted] = useState(wait);
  if (counted !== wait) {
    setCounted(wait);
    setLeftMs(wait?.ms ?? 0);
  }
  useEffect(() => {
    if (wait === null) return;
    const endsMs = performance.now() + wait.ms;
    const timer = setInterval(() => {
      const nextMs = endsMs - performance.now();
      setLeftMs(Math.max(0, nextMs));
      if (nextMs <= 0) clearInterval(timer);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [wait]);
  return wait === null ? undefined : Math.ceil(leftMs / 1000);
}
