import type { DueItem } from '../state/due';
import type { Chime } from './sound';

/** How long it stays quiet while nothing new comes due. */
export const REPEAT_MS: Record<Chime, number> = { vip: 30_000, due: 60_000 };

/**
 * The reminder for what still stands due: VIP rooms more often than tables and rounds. Null while
 * it is quiet, or where the last chime is not long ago.
 */
export function reminder(items: readonly DueItem[], lastMs: number, nowMs: number): Chime | null {
  const late = items.filter((item) => item.point !== null || item.kind === 'vip');
  const standing = late.filter((item) => item.standing !== 'waiting');
  if (standing.length === 0) return null;
  const chime: Chime = standing.some((item) => item.kind === 'vip') ? 'vip' : 'due';
  return nowMs - lastMs >= REPEAT_MS[chime] ? chime : null;
}
