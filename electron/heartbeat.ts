import type { News } from '../shared/contract/bridge';
import type { AlarmSigns } from './alarm-signs';
import type { Session } from './station/session';
import type { Timekeeper } from './station/timekeeper';

/** The longest time between two looks at clocks and due points. */
export const BEAT_MS = 1000;

/** So long before the two idle minutes end the screens say so. */
const WARN_MS = 15_000;

export interface HeartbeatParts {
  clock: Timekeeper;
  session: Session;
  signs: AlarmSigns;
  isShiftOpen: () => boolean;
  tell: (item: News) => void;
  /** Where what fails in a beat is written down; the next one tries again. */
  report: (error: unknown) => unknown;
  /** What else looks around with each beat. */
  also: readonly (() => void)[];
}

export interface Heartbeat {
  beat: () => void;
  /** The screens hear alarms from here on, or no longer: what is not heard is told later. */
  heard: (by: boolean) => void;
  stop: () => void;
}

/** What the screens get with each beat, whether anything can be written or not. */
function openPulse({ clock, session, tell }: HeartbeatParts): () => void {
  let wasUnlocked = false;
  let wasInDoubt = false;
  let wasLocking = false;
  return () => {
    tell({ kind: 'time', nowMs: clock.nowMs() });
    const unlocked = session.current();
    if (wasUnlocked && unlocked === null) tell({ kind: 'session', unlocked });
    wasUnlocked = unlocked !== null;
    const isLocking = unlocked !== null && unlocked.untilMs - clock.nowMs() <= WARN_MS;
    if (isLocking || wasLocking) {
      tell({ kind: 'locking', untilMs: isLocking ? unlocked.untilMs : null });
    }
    wasLocking = isLocking;
    const doubt = clock.doubt();
    if (wasInDoubt || doubt !== null) tell({ kind: 'clock', doubt });
    wasInDoubt = doubt !== null;
  };
}

/**
 * The heartbeat: a beat each second, and one at the very instant at which something comes due. The
 * main process decides what is due; what the screens do meanwhile cannot hold it up.
 */
export function openHeartbeat(parts: HeartbeatParts): Heartbeat {
  const { clock, signs, tell } = parts;
  const rest = [openPulse(parts), ...parts.also];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard = false;

  /** What cannot be done now, on a full disk say, keeps nothing else from being done. */
  function calmly<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      parts.report(error);
      return undefined;
    }
  }

  /** Answers when to look again. */
  function look(): number {
    const { alarms, due, watched, changed, wakeAtMs } = clock.look(heard);
    for (const alarm of alarms) tell({ kind: 'alarm', ...alarm });
    if (changed) {
      // Time itself may have been set.
      tell({ kind: 'time', nowMs: clock.nowMs() });
      tell({ kind: 'changed' });
    }
    signs.show({ alarms, due });
    signs.keepAwake(watched > 0 || parts.isShiftOpen());
    const waitMs = wakeAtMs === null ? BEAT_MS : wakeAtMs - clock.nowMs();
    return Math.min(BEAT_MS, Math.max(1, waitMs));
  }

  function beat(): void {
    clearTimeout(timer);
    const waitMs = calmly(look) ?? BEAT_MS;
    for (const work of rest) calmly(work);
    timer = setTimeout(beat, waitMs);
  }

  beat();
  return {
    beat,
    heard: (by) => {
      heard = by;
      if (by) beat();
    },
    stop: () => clearTimeout(timer),
  };
}
