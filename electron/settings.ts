import Store from 'electron-store';
import type { z } from 'zod';
import { DEFAULT_PREFERENCES, preferences, type Preferences } from '../shared/contract/bridge';
import { DEFAULT_DEVICE, deviceSettings, type DeviceSettings } from '../shared/contract/device';

type Changes<Values> = { [Key in keyof Values]?: Values[Key] | undefined };

/** One small file of settings, read whole and written whole. */
export interface Kept<Values> {
  get: () => Values;
  set: (changes: Changes<Values>) => Values;
}

export interface Settings extends Kept<Preferences> {
  /** What the manager has set for this computer. */
  device: Kept<DeviceSettings>;
}

/** Settings in a folder's `name`.json; a damaged file means the defaults. */
function openKept<Values extends Record<string, unknown>>(
  folder: string,
  name: string,
  schema: z.ZodType<Values>,
  defaults: Values,
): Kept<Values> {
  const store = new Store({ cwd: folder, name, clearInvalidConfig: true });
  const get = (): Values => {
    const kept = schema.safeParse({ ...defaults, ...store.store });
    return kept.success ? kept.data : defaults;
  };
  return {
    get,
    set: (changes) => {
      store.store = schema.parse({ ...get(), ...changes });
      return get();
    },
  };
}

/** The kiosk's preferences and the device's settings, in files of their own: never records. */
export const openSettings = (folder: string): Settings => ({
  ...openKept(folder, 'preferences', preferences, DEFAULT_PREFERENCES),
  device: openKept(folder, 'device', deviceSettings, DEFAULT_DEVICE),
});
