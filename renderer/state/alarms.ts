import type { AlarmView } from '../../shared/contract/queries';
import { liveView } from './view';

const view = liveView('alarm.list', {});

export const startAlarms = view.start;

/** What is watched, by 'kind subject'. */
const keyOf = ({ kind, subject }: AlarmView): string => `${kind} ${subject}`;

const isQuiet = ({ quiet }: AlarmView, nowMs: number): boolean =>
  quiet !== null && nowMs < quiet.untilMs;

/** The alarms as the station has them: by which number each is known, and which are kept quiet. */
export function useAlarmViews(): ReadonlyMap<string, AlarmView> {
  return new Map(view.use().map((alarm) => [keyOf(alarm), alarm]));
}

/** The alarms that somebody keeps quiet at an instant, by 'kind subject'. */
export const quietKeys = (nowMs: number): ReadonlySet<string> =>
  new Set(
    view
      .get()
      .filter((alarm) => isQuiet(alarm, nowMs))
      .map(keyOf),
  );
