import Store from 'electron-store';
import { preferences, type Preferences } from '../shared/contract/bridge';

const DEFAULTS: Preferences = { language: 'zh', theme: 'light', volume: 0.5, phrases: true };

export interface Settings {
  get: () => Preferences;
  set: (changes: { [Key in keyof Preferences]?: Preferences[Key] | undefined }) => Preferences;
}

/** The kiosk's preferences, in a folder's preferences.json; a damaged file means the defaults. */
export function openSettings(folder: string): Settings {
  const store = new Store({ cwd: folder, name: 'preferences', clearInvalidConfig: true });
  const get = (): Preferences => {
    const kept = preferences.safeParse({ ...DEFAULTS, ...store.store });
    return kept.success ? kept.data : DEFAULTS;
  };
  return {
    get,
    set: (changes) => {
      store.store = preferences.parse({ ...get(), ...changes });
      return get();
    },
  };
}
