import type { Preferences } from '../contract/preferences';

/** What a kiosk prefers until somebody chooses otherwise. */
export const DEFAULT_PREFERENCES: Preferences = {
  language: 'zh',
  theme: 'light',
  textSize: 'normal',
  volume: 0.5,
  quietHours: { on: false, from: '12:00', to: '14:00', volume: 0.2 },
  vipNote: true,
  phrases: 'full',
  phrasesOf: {},
};
