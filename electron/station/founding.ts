import type { CommandInput, Done } from '../../shared/contract/commands';
import { calendarOf, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import type { WriteDb } from '../store/database';
import { appendAudit, appendJournal, nextEvent } from '../store/journal';
import { keepPin } from '../store/pins';
import { appendStaff } from '../store/staff';
import { appendStandard } from '../store/standards';
import { appendStation, findStation, keepNewest } from '../store/station';
import type { Tools } from './act';
import { badInput, refuse } from './refuse';

function dateIn(timeZone: string, atMs: number): string {
  try {
    return calendarOf(timeZone).dateOf(atMs);
  } catch {
    return badInput('timeZone');
  }
}

/** Founds the station with its first manager. Errors: CONFLICT where there is one, BAD_INPUT. */
export function initStation(
  db: WriteDb,
  tools: Tools,
  input: CommandInput<'station.init'>,
  atMs: number,
): Done<'station.init'> {
  const timeZone = input.timeZone ?? DEFAULT_TIME_ZONE;
  const date = dateIn(timeZone, atMs);
  if (findStation(db)) refuse('CONFLICT', '已经建站', 'The station has been founded already');
  const { code, name, manager } = input;
  appendStation(db, { code, name, timeZone, createdAtMs: atMs });
  const shipped = tools.standards.inForce(date);
  appendStandard(db, {
    version: shipped.version,
    effectiveFrom: shipped.effectiveFrom,
    publishedAtMs: atMs,
    publishedBy: manager.no,
    discussed: '',
    announced: '',
    body: shipped,
  });
  appendStaff(db, {
    no: manager.no,
    name: manager.name,
    gender: manager.gender ?? 'f',
    role: 'manager',
    monthlyWageFen: null,
    joinedOn: date,
    leftOn: null,
  });
  keepPin(db, { staffNo: manager.no, hash: tools.hashPin(manager.pin), own: true });
  const event = nextEvent(db);
  appendJournal(db, {
    id: event,
    atMs,
    businessDate: date,
    actor: manager.no,
    command: 'station.init',
    subject: null,
    payload: { code, name, timeZone, manager: { no: manager.no, name: manager.name } },
    flags: [],
    undoes: null,
    commandId: null,
    reply: null,
  });
  appendAudit(db, {
    atMs,
    actor: manager.no,
    what: 'station.init',
    detail: { code, name, timeZone },
    kind: 'station',
    event,
  });
  keepNewest(db, atMs);
  return { event, flags: [], undoable: false, output: {} };
}
