const two = (value: number): string => String(value).padStart(2, '0');

/** A span of time in milliseconds as people read it: m:ss, or h:mm:ss from an hour on. */
export function clockText(ms: number): string {
  const total = Math.round(ms / 1000);
  const minutes = Math.floor(total / 60);
  if (minutes < 60) return `${minutes}:${two(total % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(total % 60)}`;
}
