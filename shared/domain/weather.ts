import { z } from 'zod';

/** How it looks outside (S-11). */
export const sky = z.enum(['sunny', 'cloudy', 'overcast', 'rain', 'storm', 'fog', 'dusk']);
export type Sky = z.infer<typeof sky>;

const DARK: ReadonlySet<Sky> = new Set(['overcast', 'rain', 'storm', 'fog', 'dusk']);

/** S-11: true where it is too dark to leave the lights off. */
export const isDark = (now: Sky): boolean => DARK.has(now);

/** The reason of the standard that goes with switching lights for this sky. */
export const lightReason = (now: Sky): 'bad-weather' | 'evening' | 'daylight' => {
  if (!isDark(now)) return 'daylight';
  return now === 'dusk' ? 'evening' : 'bad-weather';
};

/** S-11: the zones whose lights the weather asks to be switched, and whether on or off. */
export function lightsToSwitch(
  now: Sky | null,
  zones: readonly string[],
  lights: readonly { zone: string; on: boolean }[],
): { on: boolean; zones: string[] } {
  if (now === null) return { on: true, zones: [] };
  const isLit = (zone: string): boolean => lights.find((one) => one.zone === zone)?.on ?? false;
  const on = isDark(now);
  return { on, zones: zones.filter((zone) => isLit(zone) !== on) };
}
