import { create } from 'zustand';
import type { Preferences } from '../../shared/contract/preferences';
import { DEFAULT_PREFERENCES } from '../../shared/domain/preferences';
import { kiosk } from '../client';
import { setLanguage } from '../i18n';

const useKept = create<Preferences>()(() => DEFAULT_PREFERENCES);

/** What this kiosk prefers: language, theme, volume, phrases. Never business records. */
export const usePreferences = (): Preferences => useKept();
export const preferences = (): Preferences => useKept.getState();

/** Takes preferences that came another way. */
export const takePreferences = (given: Preferences): void => useKept.setState(given);

/** Reads the preferences; where that fails the defaults do. */
export async function loadPreferences(): Promise<Preferences> {
  const answer = await kiosk('preferences.get', {});
  if (answer.ok) useKept.setState(answer.value);
  return preferences();
}

/** Changes at once on the screen, then keeps it. False where it could not be kept. */
export async function prefer(change: Partial<Preferences>): Promise<boolean> {
  // Words first: the screens are drawn anew when the language kept here changes.
  if (change.language) await setLanguage(change.language);
  useKept.setState(change);
  const answer = await kiosk('preferences.set', change);
  return answer.ok;
}
