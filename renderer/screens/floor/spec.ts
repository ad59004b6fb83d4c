import type { RoomView, TableView } from '../../../shared/contract/queries';
import { say } from '../../i18n';
import type { Room, Standard, Table, Zone } from '../../../shared/standard/schema';

/** A table as its guests found it, else as it is now; undefined where there is none of that name. */
export const specOf = (
  { code, spec }: Pick<TableView, 'code' | 'spec'>,
  { tables }: Pick<Standard, 'tables'>,
): Table | undefined => spec ?? tables.find((table) => table.code === code);

/** S-01: how a table is served: its own way, else its zone's. */
export function serviceAt(
  table: Pick<TableView, 'code' | 'spec'>,
  standard: Pick<Standard, 'tables' | 'zones'>,
): Zone['service'] {
  const spec = specOf(table, standard);
  const zone = standard.zones.find(({ code }) => code === spec?.zone);
  return spec?.service ?? zone?.service ?? 'none';
}

/** A VIP room as its guests found it, else as it is now. */
export const roomSpecOf = (
  { code, spec }: Pick<RoomView, 'code' | 'spec'>,
  { rooms }: Pick<Standard, 'rooms'>,
): Room | undefined => spec ?? rooms.find((room) => room.code === code);

/** What a VIP room is called; its code where nobody named it. */
export const roomName = (
  room: Pick<RoomView, 'code' | 'spec'>,
  standard: Pick<Standard, 'rooms'>,
): string => {
  const spec = roomSpecOf(room, standard);
  return spec ? say(spec.name) : room.code;
};
