const DAY_MIN = 24 * 60;

/** How far one tap moves a time of day. */
export const STEP_MIN = 15;

export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** HH:mm of the minutes since midnight, over midnight as well. */
export const timeOfMinutes = (minutes: number): string => {
  const within = ((minutes % DAY_MIN) + DAY_MIN) % DAY_MIN;
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
};

/** A time of day a tap earlier or later, on the quarters of the hour. */
export const shifted = (time: string, byMin: number): string =>
  timeOfMinutes(Math.round((minutesOf(time) + byMin) / STEP_MIN) * STEP_MIN);

/** A time as typed (8:30, 0830, 08:30) as HH:mm; null where it is none. */
export function typedTime(text: string): string | null {
  const [, hours, minutes] = /^(\d{1,2})[:：]?(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return timeOfMinutes(Number(hours) * 60 + Number(minutes));
}
