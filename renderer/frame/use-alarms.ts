import { useEffect } from 'react';
import { listen } from '../client';
import { nowMs, onTick } from '../state/clock';
import { dueItems } from '../state/due';
import { floor } from '../state/floor';
import { preferences } from '../state/preferences';
import { reminder } from './chimes';
import { play, type Chime } from './sound';

/** Several alarms within this time are one chime. */
const TOGETHER_MS = 400;

/** Chimes when a due point is reached or passed, and gently again while it stands. */
export function useAlarms(): void {
  useEffect(() => {
    let lastMs = nowMs();
    let waiting: Chime | null = null;
    const chime = (which: Chime): void => {
      lastMs = nowMs();
      play(which, preferences().volume);
    };
    const stopNews = listen((item) => {
      if (item.kind !== 'alarm') return;
      const first = waiting === null;
      waiting = item.timer === 'vip' ? 'vip' : (waiting ?? 'due');
      if (!first) return;
      setTimeout(() => {
        if (waiting) chime(waiting);
        waiting = null;
      }, TOGETHER_MS);
    });
    const stopTick = onTick((tickMs) => {
      const again = reminder(dueItems(floor(), tickMs), lastMs, tickMs);
      if (again) chime(again);
    });
    return () => {
      stopNews();
      stopTick();
    };
  }, []);
}
