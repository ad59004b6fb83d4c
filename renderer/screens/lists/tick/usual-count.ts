import type { Day } from '../../../../shared/contract/queries';
import type { ChecklistItem } from '../../../../shared/standard/schema';

const LIKELY = 6;

/** Where a count starts (O-05): what was counted before today, else what this morning's handover has. */
export function usualCount(item: ChecklistItem, day: Day): number {
  const before = day.ticks.find((tick) => tick.item === item.code)?.count;
  if (before !== null && before !== undefined) return before;
  const named = day.handoverIn?.items.find((line) => line.name === item.count?.zh);
  return named?.counted ?? LIKELY;
}
