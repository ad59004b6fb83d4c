import { create } from 'zustand';
import { startI18n } from '../i18n';
import { startClock } from './clock';
import { startDay } from './day';
import { startFloor } from './floor';
import { startPlace } from './place';
import { loadPreferences } from './preferences';
import { startSession } from './session';
import { loadStandard } from './standard';
import { refetchStation, startStation, stationView } from './station';
import { startTeam } from './team';

export type Boot = 'loading' | 'failed' | 'first-run' | 'ready';

const useKept = create<{ boot: Boot }>()(() => ({ boot: 'loading' }));
export const useBoot = (): Boot => useKept((state) => state.boot);

const show = (boot: Boot): void => useKept.setState({ boot });

/** Shows the working frame: everything it draws from is asked for first. */
export async function enterStation(): Promise<void> {
  await Promise.all([startTeam(), startDay(), startFloor()]);
  show('ready');
}

/** Once, at start: words, station, standard; then the frame, or the first run. */
export async function startApp(): Promise<void> {
  const [preferences, hasStandard] = await Promise.all([
    loadPreferences(),
    loadStandard(),
    startStation(),
  ]);
  await startI18n(preferences.language);
  try {
    if (!hasStandard) throw new Error('no standard');
    startClock(stationView().nowMs);
    startSession();
    startPlace();
    if (stationView().station) await enterStation();
    else show('first-run');
  } catch {
    show('failed');
  }
}

/** Looks at the station again after it was founded. */
export const lookAgain = refetchStation;
