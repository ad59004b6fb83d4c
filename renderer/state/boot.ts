import { create } from 'zustand';
import type { RecoveryView } from '../../shared/contract/device';
import { kiosk } from '../client';
import { startI18n } from '../i18n';
import { startBackups } from './backups';
import { onTick, startClock } from './clock';
import { refetchDay, startDay } from './day';
import { startFloor } from './floor';
import { refetchGuide, startGuide } from './guide';
import { startLife, startTroubleNotes } from './alive';
import { startPlace } from './place';
import { startPolicy } from './policy';
import { loadPreferences } from './preferences';
import { startSession } from './session';
import { followStandard, loadStandard } from './standard';
import { refetchStation, startStation, stationView } from './station';
import { refetchTeam, startTeam } from './team';
import { today } from './today';

export type Boot = 'loading' | 'failed' | 'recovery' | 'first-run' | 'ready';

const useKept = create<{ boot: Boot }>()(() => ({ boot: 'loading' }));
export const useBoot = (): Boot => useKept((state) => state.boot);

const show = (boot: Boot): void => useKept.setState({ boot });

/** Why there is no station; null where there is one. */
const useTrouble = create<{ trouble: RecoveryView | null }>()(() => ({ trouble: null }));
export const useRecovery = (): RecoveryView | null => useTrouble((state) => state.trouble);

function showRecovery(trouble: RecoveryView): void {
  useTrouble.setState({ trouble });
  show('recovery');
}

/** A new day has new lists, though nothing was recorded. */
function followMidnight(): void {
  let last = today();
  onTick(() => {
    if (today() === last) return;
    last = today();
    void refetchDay();
    void refetchGuide();
    void refetchTeam();
    void refetchStation();
  });
}

/** Shows the working frame: everything it draws from is asked for first. */
export async function enterStation(): Promise<void> {
  const loaded = await Promise.all([
    startTeam(),
    startDay(),
    startFloor(),
    startGuide(),
    startPolicy(),
  ]);
  if (loaded.includes(false)) return show('failed');
  followMidnight();
  followStandard();
  show('ready');
}

/** Once, at start: words, station, standard; then the frame, or the first run. */
export async function startApp(): Promise<void> {
  startLife();
  startTroubleNotes();
  const [preferences, recovery, hasStandard] = await Promise.all([
    loadPreferences(),
    kiosk('recovery.get', {}),
    loadStandard(),
    startStation(),
  ]);
  await startI18n(preferences.language);
  if (recovery.ok && recovery.value !== null) return showRecovery(recovery.value);
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
