import { word } from '../../../i18n';

const DAY_MS = 86_400_000;

/** When a card comes again, in words. */
export function dueWords(dueAtMs: number, nowMs: number): string {
  if (dueAtMs <= nowMs) return word('training:due.now');
  const days = Math.round((dueAtMs - nowMs) / DAY_MS);
  return days === 0 ? word('training:due.today') : word('training:due.days', { count: days });
}
