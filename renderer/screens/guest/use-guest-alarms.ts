import { useEffect } from 'react';
import { kiosk, listen } from '../../client';
import { loudness } from '../../frame/chimes';
import { play } from '../../frame/sound';
import { preferences } from '../../state/preferences';

/** The time of day, HH:mm, as the computer has it: a guest's screen knows no station and its zone. */
const clockTime = (atMs: number): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(atMs);

/** The floor goes on while a guest has the screen: what comes due is heard, and seen by nobody. */
export function useGuestAlarms(): void {
  useEffect(() => {
    let nowMs: number | null = null;
    const deafen = listen((item) => {
      if (item.kind === 'time') ({ nowMs } = item);
      if (item.kind !== 'alarm' || nowMs === null) return;
      const preferred = preferences();
      const which = item.timer === 'vip' ? 'vip' : 'due';
      play(which, loudness(preferred, clockTime(nowMs)), preferred.vipNote);
    });
    void kiosk('alarm.listen', {});
    return deafen;
  }, []);
}
