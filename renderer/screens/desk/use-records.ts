import type { DeskRecord } from '../../../shared/contract/queries';
import type { DeskKind } from '../../../shared/standard/desk-kinds';
import { useAsked, type Asked } from '../../state/asked';
import { useUnlocked } from '../../state/session';

/** What guests over one's shoulder must not read: shown behind a PIN alone. */
export const isPrivate = (kind: DeskKind): kind is 'complaint' | 'feedback' =>
  kind === 'complaint' || kind === 'feedback';

/** A kind's records: a month's, or without one those that are open. Nothing while its PIN is missing. */
export function useRecords(kind: DeskKind, month: string | null): Asked<DeskRecord[]> {
  const isUnlocked = useUnlocked() !== null;
  const which = month === null ? {} : { month };
  const plain = useAsked('desk.list', isPrivate(kind) ? null : { kind, ...which });
  const locked = useAsked(
    'desk.private',
    isPrivate(kind) && isUnlocked ? { kind, ...which } : null,
  );
  return isPrivate(kind) ? locked : plain;
}
