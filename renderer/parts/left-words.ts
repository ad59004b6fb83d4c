import { word } from '../i18n';
import { spanText } from './span';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** A span as hours and minutes in words: nobody reads the seconds of nine hours. */
function hoursWords(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  return word('frame:span.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/**
 * How long it is until something is due, on every screen alike: 29:17, over it +03:21, and from an
 * hour on 1小时21分 and +9小时21分. `leftMs` is negative once it is over.
 */
export function leftWords(leftMs: number): string {
  const sign = leftMs > 0 ? '' : '+';
  // Rounded up while it counts down, and down once it is over: due shows +00:00.
  const ms = (leftMs > 0 ? Math.ceil(leftMs / 1000) : Math.floor(-leftMs / 1000)) * 1000;
  return `${sign}${ms < HOUR_MS ? spanText(ms) : hoursWords(ms)}`;
}
