import { minutesOf, timeOfMinutes } from '../../parts/time-of-day';

export { shifted, STEP_MIN, typedTime } from '../../parts/time-of-day';

/** The shift that is likely meant: the next half hour. */
export const likelyStart = (time: string): string =>
  timeOfMinutes(Math.ceil(minutesOf(time) / 30) * 30);
