import type { OpenThing } from '../../shared/domain/closing';
import { deskStanding } from '../../shared/domain/desk';
import { takenTables } from '../../shared/domain/taken-tables';
import type { Standard } from '../../shared/standard/schema';
import type { ReadDb } from '../store/database';
import { listOpenDesk } from '../store/desk';
import { findLastHandover } from '../store/handovers';
import { listLights } from '../store/rounds';
import { listOpenTimers } from '../store/timers';
import { listVipSessionsHere } from '../store/vip-sessions';
import { listVisitsHere } from '../store/visits';
import { openItems } from './opening';

interface Closing {
  standard: Standard;
  /** The date whose lists are worked on. */
  date: string;
  nowMs: number;
}

const of = (kind: OpenThing['kind'], codes: readonly string[]): OpenThing[] =>
  codes.map((code) => ({ kind, code, dueAtMs: null }));

const handoverMissing = (db: ReadDb, date: string): string[] =>
  findLastHandover(db, date, 'out')?.date === date ? [] : ['out'];

/** S-09: every table of each stay, in the order of the floor. */
function uncleared(db: ReadDb, { tables }: Standard): string[] {
  const place = (code: string): number => tables.findIndex((table) => table.code === code);
  return listVisitsHere(db)
    .flatMap((visit) => takenTables(visit))
    .map(({ tableCode }) => tableCode)
    .toSorted((a, b) => place(a) - place(b));
}

/** S-16: the rounds, each from when it is due. */
const rounds = (db: ReadDb): OpenThing[] =>
  listOpenTimers(db)
    .filter(({ kind }) => kind === 'patrol')
    .map(({ subject, dueAtMs }) => ({ kind: 'patrol', code: subject, dueAtMs }));

/** F-05: keys that are still out, and whatever of the front desk is overdue. */
const atDesk = (db: ReadDb, nowMs: number): string[] =>
  listOpenDesk(db)
    .filter((row) => row.kind === 'key' || deskStanding(row, nowMs) === 'overdue')
    .map(({ kind, id }) => `${kind} ${id}`);

/** What is open before a shift closes; the one list for the screen that asks and for the record. */
export function stillOpen(db: ReadDb, { standard, date, nowMs }: Closing): OpenThing[] {
  return [
    ...of('table', uncleared(db, standard)),
    ...of(
      'room',
      listVipSessionsHere(db).map(({ room }) => room),
    ),
    ...rounds(db),
    ...of(
      'light',
      listLights(db).flatMap(({ zone, lit }) => (lit ? [zone] : [])),
    ),
    ...of('desk', atDesk(db, nowMs)),
    ...of(
      'item',
      openItems(db, standard, date).map(({ code }) => code),
    ),
    ...of('handover', handoverMissing(db, date)),
  ];
}
