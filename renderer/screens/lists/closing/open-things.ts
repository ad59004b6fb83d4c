import type { Floor, OpenDesk } from '../../../../shared/contract/queries';
import type { OpenThing } from '../../../../shared/domain/closing';
import { word } from '../../../i18n';
import { tap } from '../../../state/act';
import { kindName, openDesk, recordCode } from '../../../state/desk';
import { goTo } from '../../../state/place';
import { roomName, say, standard, zoneName } from '../../../state/standard';
import { chooseStep } from '../chosen';

/** C-03: tables where guests sit or that wait to be cleared. */
export const unclearedTables = (floor: Floor): string[] =>
  floor.tables.filter((table) => table.visit !== null).map((table) => table.code);

/** S-12: VIP rooms that somebody is in, by name. */
export const roomsInUse = (floor: Floor): string[] =>
  floor.rooms.filter((room) => room.session !== null).map((room) => room.code);

/** What is still out or overdue; a complaint's words are nobody's business here. */
function deskWords(code: string): string {
  const record = openDesk().find((one: OpenDesk) => recordCode(one) === code);
  if (!record) return word('frame:due.desk');
  const { kind, title, who } = record;
  const what = typeof title === 'string' ? title : say(title);
  return what === '' ? word('frame:due.desk') : `${kindName(kind)} ${what} ${who}`.trim();
}

const itemOf = (code: string) => standard().checklist.find((item) => item.code === code);

function itemWords(code: string): string {
  const item = itemOf(code);
  return item ? `${code} ${say(item.title)}` : code;
}

/** An open thing in words. */
export function wordsOf({ kind, code }: OpenThing): string {
  switch (kind) {
    case 'item':
      return itemWords(code);
    case 'handover':
      return word('lists:close.noHandover');
    case 'table':
      return word('lists:close.table', { table: code });
    case 'room':
      return word('lists:close.room', { room: roomName(code) });
    case 'patrol':
      return word('lists:close.patrol', { zone: zoneName(code) });
    case 'light':
      return word('lists:close.light', { zone: zoneName(code) });
    case 'desk':
      return word('lists:close.desk', { what: deskWords(code) });
  }
}

/** S-11: why lights go off when a shift closes, in the standard's words. */
function closingReason(): string {
  const reason = standard().lightReasons.find(({ code }) => code === 'closing');
  return reason ? say(reason.name) : word('frame:step.close');
}

/** The one tap: a round is logged and a light switched off here; the rest is gone to. */
export async function actOf({ kind, code }: OpenThing): Promise<void> {
  const said = (what: 'patrol' | 'light') => ({
    done: word(`floor:done.${what === 'light' ? 'lightOff' : 'patrol'}`, { zone: zoneName(code) }),
  });
  switch (kind) {
    case 'patrol':
      await tap('patrol.log', { zone: code }, said('patrol'));
      return;
    case 'light':
      await tap('light.log', { zone: code, on: false, reason: closingReason() }, said('light'));
      return;
    case 'item':
      return chooseStep(itemOf(code)?.list === 'opening' ? 'prepare' : 'tidy');
    case 'handover':
      return chooseStep('handover-out');
    case 'desk':
      return goTo('desk', code);
    default:
      return goTo('floor', code);
  }
}
