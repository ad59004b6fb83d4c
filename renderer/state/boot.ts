import { create } from 'zustand';
import type { RecoveryView } from '../../shared/contract/device';
import { kiosk } from '../client';
import { startI18n } from '../i18n';
import { startAlarms } from './alarms';
import { startBackups } from './backups';
import { onTick, startClock } from './clock';
import { startClockDoubt } from './clock-doubt';
import { refetchDay, startDay } from './day';
import { startDesk } from './desk';
import { startFloor } from './floor';
import { refetchGuide, startGuide } from './guide';
import { startLife, startTroubleNotes } from './alive';
import { startLocking } from './locking';
import { startPlace } from './place';
import { startPolicy } from './policy';
import { loadPreferences, takePreferences } from './preferences';
import { startSession } from './session';
import { followStandard, loadStandard } from './standard';
import { refetchStation, startStation, stationView } from './station';
import { refetchTeam, startTeam } from './team';
import { today } from './today';
import { loadFonts } from '../theme/fonts';

export type Boot = 'loading' | 'failed' | 'recovery' | 'first-run' | 'ready' | 'guest';

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

/** True once the frame was drawn: what it is drawn from is at hand. */
let entered = false;

/** Shows the working frame: everything it draws from is asked for first. */
export async function enterStation(): Promise<void> {
  const [loaded] = await Promise.all([
    Promise.all([
      startTeam(),
      startDay(),
      startFloor(),
      startDesk(),
      startGuide(),
      startPolicy(),
      startAlarms(),
    ]),
    loadFonts(),
  ]);
  if (loaded.includes(false)) return show('failed');
  followMidnight();
  followStandard();
  entered = true;
  show('ready');
  // After what is on the screen.
  requestIdleCallback(() => void import('../theme/rare-fonts'));
}

/** F-07: the screen is the guest's: nothing else is drawn, and the main process answers nothing else. */
export const showGuest = (): void => show('guest');

/** The screen is the team's again. */
export async function leaveGuest(): Promise<void> {
  if (entered) show('ready');
  else await startScreens();
}

/** Once, at start. */
export async function startApp(): Promise<void> {
  startLife();
  startTroubleNotes();
  await startScreens();
}

/** Words, station, standard; then the frame, the first run, or the guest's screen where it was left so. */
async function startScreens(): Promise<void> {
  const [guest, preferences, recovery, hasStandard] = await Promise.all([
    kiosk('guest.state', {}),
    loadPreferences(),
    kiosk('recovery.get', {}),
    loadStandard(),
    startStation(),
  ]);
  if (guest.ok && guest.value.on) {
    takePreferences(guest.value.preferences);
    await startI18n(guest.value.preferences.language);
    return showGuest();
  }
  await startI18n(preferences.language);
  if (recovery.ok && recovery.value !== null) return showRecovery(recovery.value);
  try {
    if (!hasStandard) throw new Error('no standard');
    startClock(stationView().nowMs);
    startLocking();
    startSession();
    startPlace();
    void startBackups();
    void startClockDoubt();
    if (stationView().station) await enterStation();
    else show('first-run');
  } catch {
    show('failed');
  }
}

/** Looks at the station again after it was founded. */
export const lookAgain = refetchStation;
