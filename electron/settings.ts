import Store from 'electron-store';
import type { z } from 'zod';
import { preferences, type Preferences } from '../shared/contract/preferences';
import { DEFAULT_PREFERENCES } from '../shared/domain/preferences';
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

/** Settings in a folder's `name`.json; one that is damaged or cannot be read means the defaults. */
function openKept<Values extends Record<string, unknown>>(
  folder: string,
  name: string,
  schema: z.ZodType<Values>,
  defaults: Values,
): Kept<Values> {
  // Opened anew where it could not be: settings are no reason not to start.
  let store: Store<Record<string, unknown>> | undefined;
  const opened = () =>
    (store ??= new Store<Record<string, unknown>>({ cwd: folder, name, clearInvalidConfig: true }));
  const read = (): Record<string, unknown> => {
    try {
      return opened().store;
    } catch {
      return {};
    }
  };
  const get = (): Values => {
    const kept = schema.safeParse({ ...defaults, ...read() });
    return kept.success ? kept.data : defaults;
  };
  return {
    get,
    set: (changes) => {
      const next = schema.parse({ ...get(), ...changes });
      opened().store = next;
      return next;
    },
  };
}

/** The kiosk's preferences and the device's settings, in files of their own: never records. */
export const openSettings = (folder: string): Settings => ({
  ...openKept(folder, 'preferences', preferences, DEFAULT_PREFERENCES),
  device: openKept(folder, 'device', deviceSettings, DEFAULT_DEVICE),
});
