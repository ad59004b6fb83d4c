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
    const chimeSoon = (which: Chime): void => {
      const isFirst = waiting === null;
      waiting = which === 'vip' ? 'vip' : (waiting ?? which);
      if (!isFirst) return;
      setTimeout(() => {
        if (waiting) play(waiting, preferences().volume);
        waiting = null;
        lastMs = nowMs();
      }, TOGETHER_MS);
    };
    const stopNews = listen((item) => {
      if (item.kind === 'alarm') chimeSoon(item.timer === 'vip' ? 'vip' : 'due');
    });
    const stopTick = onTick((tickMs) => {
      const again = reminder(dueItems(floor(), tickMs), lastMs, tickMs);
      if (again) chimeSoon(again);
    });
    return () => {
      stopNews();
      stopTick();
    };
  }, []);
}
