import { useEffect } from 'react';
import { kiosk, listen } from '../client';
import { quietKeys } from '../state/alarms';
import { nowMs, onTick } from '../state/clock';
import { dueItems } from '../state/due';
import { floor } from '../state/floor';
import { preferences } from '../state/preferences';
import { timeOf } from '../state/station';
import { loudness, reminder, type Rung } from './chimes';
import { play, type Chime } from './sound';

/** Several alarms within this time are one chime. */
const TOGETHER_MS = 400;

function chime(which: Chime): void {
  const preferred = preferences();
  play(which, loudness(preferred, timeOf(nowMs())), preferred.vipNote);
}

/** Chimes when a due point is reached or passed, and gently again, ever more rarely, while it stands. */
export function useAlarms(): void {
  useEffect(() => {
    let rung: Rung = { lastMs: nowMs(), reminders: 0 };
    let waiting: Chime | null = null;
    const chimeSoon = (which: Chime): void => {
      const isFirst = waiting === null;
      waiting = which === 'vip' ? 'vip' : (waiting ?? which);
      if (!isFirst) return;
      setTimeout(() => {
        if (waiting) chime(waiting);
        waiting = null;
        rung = { ...rung, lastMs: nowMs() };
      }, TOGETHER_MS);
    };
    const stopNews = listen((item) => {
      if (item.kind !== 'alarm') return;
      rung = { ...rung, reminders: 0 };
      chimeSoon(item.timer === 'vip' ? 'vip' : 'due');
    });
    const stopTick = onTick((tickMs) => {
      // The station's time may have been set back.
      if (tickMs < rung.lastMs) rung = { ...rung, lastMs: tickMs };
      const again = reminder(dueItems(floor(), tickMs), quietKeys(tickMs), rung, tickMs);
      if (!again) return;
      rung = { lastMs: tickMs, reminders: rung.reminders + 1 };
      chimeSoon(again);
    });
    void kiosk('alarm.listen', {});
    return () => {
      stopNews();
      stopTick();
    };
  }, []);
}
