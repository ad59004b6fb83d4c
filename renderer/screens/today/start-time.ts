const DAY_MIN = 24 * 60;
export const STEP_MIN = 15;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const two = (number: number): string => String(number).padStart(2, '0');

const timeOfMinutes = (minutes: number): string => {
  const within = ((minutes % DAY_MIN) + DAY_MIN) % DAY_MIN;
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
};

/** The shift that is likely meant: the next half hour. */
export const likelyStart = (time: string): string =>
  timeOfMinutes(Math.ceil(minutesOf(time) / 30) * 30);

export const shifted = (time: string, byMin: number): string =>
  timeOfMinutes(Math.round((minutesOf(time) + byMin) / STEP_MIN) * STEP_MIN);

/** A time as typed (8:30, 0830, 08:30) as HH:mm; null where it is none. */
export function typedTime(text: string): string | null {
  const [, hours, minutes] = /^(\d{1,2})[:：]?(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return timeOfMinutes(Number(hours) * 60 + Number(minutes));
}
