import { minutesOf, timeOfMinutes } from '../../parts/time-of-day';

export { shifted, STEP_MIN, typedTime } from '../../parts/time-of-day';

const upTo = (minutes: number, step: number): number => Math.ceil(minutes / step) * step;

/**
 * The shift that is likely meant: the next half hour; where its check-in is over already, the next
 * quarter for which it is not. `onPostS`: how long before the shift one checks in, in seconds.
 */
export function likelyStart(time: string, onPostS: number): string {
  const now = minutesOf(time);
  const earliest = now + Math.ceil(onPostS / 60);
  const half = upTo(now, 30);
  return timeOfMinutes(half >= earliest ? half : upTo(earliest, 15));
}

/** O-01: the time by which one checks in; null while there is still time for it. */
export function checkInOver(now: string, startsAt: string, onPostS: number): string | null {
  const due = minutesOf(startsAt) - Math.floor(onPostS / 60);
  return minutesOf(now) > due || (minutesOf(now) === due && onPostS % 60 > 0)
    ? timeOfMinutes(due)
    : null;
}
