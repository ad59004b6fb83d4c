import { create } from 'zustand';
import { startI18n } from '../i18n';
import { startBackups } from './backups';
import { onTick, startClock } from './clock';
import { refetchDay, startDay } from './day';
import { startFloor } from './floor';
import { startLife, startTroubleNotes } from './life';
import { startPlace } from './place';
import { startPolicy } from './policy';
import { loadPreferences } from './preferences';
import { startSession } from './session';
import { followStandard, loadStandard } from './standard';
import { refetchStation, startStation, stationView } from './station';
import { refetchTeam, startTeam } from './team';
import { today } from './today';

export type Boot = 'loading' | 'failed' | 'first-run' | 'ready';

const useKept = create<{ boot: Boot }>()(() => ({ boot: 'loading' }));
export const useBoot = (): Boot => useKept((state) => state.boot);

const show = (boot: Boot): void => useKept.setState({ boot });

/** A new day has new lists, though nothing was recorded. */
function followMidnight(): void {
  let last = today();
  onTick(() => {
    if (today() === last) return;
    last = today();
    void refetchDay();
    void refetchTeam();
    void refetchStation();
  });
}

/** Shows the working frame: everything it draws from is asked for first. */
export async function enterStation(): Promise<void> {
  const loaded = await Promise.all([startTeam(), startDay(), startFloor(), startPolicy()]);
  if (loaded.includes(false)) return show('failed');
  followMidnight();
  followStandard();
  show('ready');
}

/** Once, at start: words, station, standard; then the frame, or the first run. */
export async function startApp(): Promise<void> {
  startLife();
  startTroubleNotes();
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
    void startBackups();
    if (stationView().station) await enterStation();
    else show('first-run');
  } catch {
    show('failed');
  }
}

/** Looks at the station again after it was founded. */
export const lookAgain = refetchStation;
