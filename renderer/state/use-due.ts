import { useNowMs } from './clock';
import { dueItems, type DueItem } from './due';
import { useFloor } from './floor';

/** What is due and what comes next, fresh each second. */
export function useDue(): { items: DueItem[]; nowMs: number } {
  const floor = useFloor();
  const nowMs = useNowMs();
  return { items: dueItems(floor, nowMs), nowMs };
}
