import type { Preferences } from '../../shared/contract/preferences';
import type { DueItem } from '../state/due';
import type { Chime } from './sound';

/**
 * How long it stays quiet before each reminder of what still stands due; the last holds for all
 * that follow. VIP rooms are called to mind more often than tables and rounds.
 */
export const REPEATS_MS: Record<Chime, readonly number[]> = {
  vip: [30_000, 45_000, 60_000, 90_000, 120_000],
  due: [60_000, 90_000, 120_000, 180_000, 300_000],
};

/** The last chime, and how many reminders there were since something new came due. */
export interface Rung {
  lastMs: number;
  reminders: number;
}

/** An alarm by what it is about: a due item and the station's own list name it alike. */
export const alarmKey = ({ kind, subject }: Pick<DueItem, 'kind' | 'subject'>): string =>
  `${kind} ${subject}`;

/** The due points that stand due, overdue or missed, in their order: those that ring. */
export const ringing = (items: readonly DueItem[]): DueItem[] =>
  items.filter(
    (item) => item.standing !== 'waiting' && (item.point !== null || item.kind === 'vip'),
  );

/**
 * The reminder for what still stands due; null while it is quiet, or where the last chime is not
 * long ago. `quiet`: the alarms that somebody keeps quiet for a while.
 */
export function reminder(
  items: readonly DueItem[],
  quiet: ReadonlySet<string>,
  { lastMs, reminders }: Rung,
  nowMs: number,
): Chime | null {
  const loud = ringing(items).filter((item) => !quiet.has(alarmKey(item)));
  if (loud.length === 0) return null;
  const chime: Chime = loud.some((item) => item.kind === 'vip') ? 'vip' : 'due';
  const waits = REPEATS_MS[chime];
  const waitMs = waits[Math.min(reminders, waits.length - 1)] ?? 0;
  return nowMs - lastMs >= waitMs ? chime : null;
}

/** How loud a chime is at a time of day (HH:mm): in the quiet hours never louder than they allow. */
export function loudness(
  { volume, quietHours }: Pick<Preferences, 'volume' | 'quietHours'>,
  time: string,
): number {
  const { on, from, to } = quietHours;
  // Over midnight the hours go on from the evening to the morning.
  const isWithin = from <= to ? from <= time && time < to : time >= from || time < to;
  return on && isWithin ? Math.min(volume, quietHours.volume) : volume;
}
