const two = (number: number): string => String(number).padStart(2, '0');

/** A span of time as mm:ss, or h:mm:ss from one hour on; seconds rounded up while it counts down. */
export function spanText(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1000));
  const minutes = Math.floor(total / 60);
  const seconds = two(total % 60);
  if (minutes < 60) return `${two(minutes)}:${seconds}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${seconds}`;
}
