import { useSyncExternalStore } from 'react';
import { nowMs, onTick } from './clock';
import { stationCalendar } from './station';

/** The station's local date now, YYYY-MM-DD. */
export const today = (): string => stationCalendar().dateOf(nowMs());

/** The same for a screen, which is drawn anew at midnight and not each second. */
export const useToday = (): string => useSyncExternalStore(onTick, today);
