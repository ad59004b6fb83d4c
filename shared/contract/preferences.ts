import { z } from 'zod';
import { clockTime, staffNo } from './fields';

const volume = z.number().min(0).max(1);

const cueLevels = z.enum(['full', 'short', 'off']);
export type CueLevel = z.infer<typeof cueLevels>;

/** What an earlier app kept was only whether phrases are shown. */
const cueLevel = z.preprocess(
  (kept) => (typeof kept === 'boolean' ? (kept ? 'full' : 'off') : kept),
  cueLevels,
);

/** Preferences of this kiosk: never business records. */
export const preferences = z.strictObject({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['light', 'dark', 'auto']),
  /** Everything an eighth larger, for who stands further away. */
  textSize: z.enum(['normal', 'large']),
  /** 0 to 1; 0 is silent. */
  volume,
  /** Hours, by the station's time, at which alarms sound at a volume of their own. */
  quietHours: z.strictObject({ on: z.boolean(), from: clockTime, to: clockTime, volume }),
  /** S-15: a third note tells a VIP room from a table. */
  vipNote: z.boolean(),
  /** How much of phrase, posture and steps is shown at the tap. */
  phrases: cueLevel,
  /** The same for those who chose otherwise, by employee number. */
  phrasesOf: z.record(staffNo, cueLevel),
});
export type Preferences = z.infer<typeof preferences>;
