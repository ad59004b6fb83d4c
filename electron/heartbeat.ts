import type { News } from '../shared/contract/bridge';
import type { Clock } from './clock';
import { watchTimers } from './station/alarms';
import type { Session } from './station/session';
import type { Station } from './station/station';

export interface HeartbeatParts {
  station: Station;
  clock: Clock;
  session: Session;
  tell: (item: News) => void;
  report: (error: unknown) => void;
  /** What else looks around with each beat. */
  also: readonly (() => void)[];
}

/**
 * One heartbeat a second: what is missed is marked, what became due is told, the screens get the
 * time. A beat that fails, on a full disk say, is reported; the next one tries again.
 */
export function openHeartbeat(parts: HeartbeatParts): () => void {
  const { station, clock, session, tell, report } = parts;
  const look = watchTimers(station);
  let shown = false;

  function tellTime(): void {
    const nowMs = clock.nowMs();
    tell({ kind: 'time', nowMs });
    const unlocked = session.current();
    if (shown && unlocked === null) tell({ kind: 'session', unlocked });
    shown = unlocked !== null;
  }

  /** It writes, and what cannot be written must not keep the time from the screens. */
  function tellAlarms(): void {
    const alarms = look(clock.nowMs());
    for (const alarm of alarms) tell({ kind: 'alarm', ...alarm });
    if (alarms.some((alarm) => alarm.standing === 'missed')) tell({ kind: 'changed' });
  }

  const works = [tellTime, tellAlarms, ...parts.also];
  return () => {
    for (const work of works) {
      try {
        work();
      } catch (error) {
        report(error);
      }
    }
  };
}
