import { standing, type Standing } from '../../shared/domain/timers';
import { listOpenTimers, type TimerRow } from '../store/timers';
import type { Station } from './station';

export interface Alarm {
  standing: Exclude<Standing, 'waiting'>;
  timer: TimerRow['kind'];
  subject: string;
}

/**
 * Watches the due points: each look answers those that have become due, overdue or missed since
 * the look before. What was due already when watching began is told with the first look.
 */
export function watchTimers(station: Station): (nowMs: number) => Alarm[] {
  let known = new Map<number, Standing>();

  return (nowMs) => {
    const alarms: Alarm[] = station
      .sweep(nowMs)
      .map(({ kind, subject }) => ({ standing: 'missed', timer: kind, subject }));
    const seen = new Map<number, Standing>();
    for (const timer of listOpenTimers(station.db)) {
      const now = standing(timer, nowMs);
      seen.set(timer.id, now);
      if (now === 'waiting' || now === (known.get(timer.id) ?? 'waiting')) continue;
      alarms.push({ standing: now, timer: timer.kind, subject: timer.subject });
    }
    known = seen;
    return alarms;
  };
}
