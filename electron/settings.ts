import Store from 'electron-store';
import { DEFAULT_PREFERENCES, preferences, type Preferences } from '../shared/contract/bridge';

export interface Settings {
  get: () => Preferences;
  set: (changes: { [Key in keyof Preferences]?: Preferences[Key] | undefined }) => Preferences;
}

/** The kiosk's preferences, in a folder's preferences.json; a damaged file means the defaults. */
export function openSettings(folder: string): Settings {
  const store = new Store({ cwd: folder, name: 'preferences', clearInvalidConfig: true });
  const get = (): Preferences => {
    const kept = preferences.safeParse({ ...DEFAULT_PREFERENCES, ...store.store });
    return kept.success ? kept.data : DEFAULT_PREFERENCES;
  };
  return {
    get,
    set: (changes) => {
      store.store = preferences.parse({ ...get(), ...changes });
      return get();
    },
  };
}
