import type { Day, Floor, OpenDesk } from '../../../../shared/contract/queries';
import type { ChecklistItem, Standard } from '../../../../shared/standard/schema';
import { isSettled, tickOf } from '../../../state/progress';

/** C-03: tables where guests sit or that wait to be cleared. */
export const unclearedTables = (floor: Floor): string[] =>
  floor.tables.filter((table) => table.visit !== null).map((table) => table.code);

/** What a closing shift leaves open: it is recorded as open, and nothing is hidden. */
export interface OpenThings {
  items: ChecklistItem[];
  tables: string[];
  rooms: string[];
  /** True where the evening's handover has not been made. */
  handover: boolean;
  /** F-05: keys that are out, and what is overdue at the front desk. */
  desk: OpenDesk[];
}

export function openThings(
  day: Day,
  floor: Floor,
  standard: Standard,
  desk: OpenDesk[] = [],
): OpenThings {
  return {
    items: standard.checklist.filter((item) => !isSettled(tickOf(day, item.code))),
    tables: unclearedTables(floor),
    rooms: floor.rooms.filter((room) => room.session !== null).map((room) => room.code),
    handover: day.handoverOut === null,
    desk,
  };
}

export const nothingOpen = (open: OpenThings): boolean =>
  open.items.length + open.tables.length + open.rooms.length + open.desk.length === 0 &&
  !open.handover;
