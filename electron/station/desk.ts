import type { CommandInput } from '../../shared/contract/commands';
import type { DeskRecord, DeskRecordOf } from '../../shared/contract/views/desk';
import { changesBetween } from '../../shared/domain/changes';
import { afterMinutes, isDueAhead, nextComplaintStep } from '../../shared/domain/desk';
import type { DeskKind } from '../../shared/standard/desk-kinds';
import type { DeskSettings } from '../../shared/standard/desk';
import type { Standard } from '../../shared/standard/schema';
import type { ReadDb } from '../store/database';
import { findDesk, keepDesk, nextDeskId, type DeskRow } from '../store/desk';
import { findSetting, keepSetting } from '../store/station';
import { dismissDeskSuggestions } from '../store/suggestions';
import type { Act, Handlers } from './act';
import { badInput, notFound, refuse } from './refuse';

export const NO_GUEST = { name: null, room: null, phone: null };

/** What the front desk goes by: the manager's settings over those of the standard. */
export const deskSettingsOf = (db: ReadDb, standard: Standard): DeskSettings => ({
  ...standard.desk.settings,
  ...(findSetting(db, 'desk') as Partial<DeskSettings> | undefined),
});

/** A guest as a command tells of them; what it does not tell stays as it was. */
export const guestOf = (
  told: { name?: string | undefined; room?: string | undefined; phone?: string | undefined } = {},
  was: DeskRecord['guest'] = NO_GUEST,
): DeskRecord['guest'] => ({
  name: told.name ?? was.name,
  room: told.room ?? was.room,
  phone: told.phone ?? was.phone,
});

/** When it is due: the given time, else so many minutes from now. Errors: BAD_INPUT. */
export function dueAt(act: Act, due: string | undefined, minutes: number): number {
  if (due === undefined) return afterMinutes(act.atMs, minutes);
  const dueAtMs = Date.parse(due);
  return isDueAhead(dueAtMs, act.atMs) ? dueAtMs : badInput('due');
}

type New<Kind extends DeskKind> = Pick<DeskRecordOf<Kind>, 'kind' | 'text' | 'dueAtMs' | 'detail'> &
  Partial<Pick<DeskRecord, 'item' | 'about' | 'rating' | 'guest'>>;

/** Takes a record in, as an outcome that can be taken back. */
export function takeIn<Kind extends DeskKind>(act: Act, fields: New<Kind>, closed = false) {
  const id = nextDeskId(act.db);
  keepDesk(act.db, {
    id,
    date: act.date,
    takenAtMs: act.atMs,
    takenBy: act.actor.no,
    item: null,
    about: null,
    rating: null,
    guest: NO_GUEST,
    state: closed ? 'done' : 'open',
    closedAtMs: closed ? act.atMs : null,
    closedBy: closed ? act.actor.no : null,
    cancelReason: null,
    blanked: false,
    blankedAtMs: null,
    void: false,
    ...fields,
  } as DeskRow);
  return { subject: `desk ${id}`, output: { id }, before: null };
}

type RowOf<Kind extends DeskKind> = Extract<DeskRow, { kind: Kind }>;

/** A record of a kind. Errors: NOT_FOUND. */
export function rowOfKind<Kind extends DeskKind>(act: Act, kind: Kind, id: number): RowOf<Kind> {
  const row = findDesk(act.db, id);
  return row?.kind === kind
    ? (row as RowOf<Kind>)
    : notFound('前台记录', `${kind} record`, `${id}`);
}

/** The same while it is open. Errors: NOT_FOUND, CONFLICT. */
export function openOfKind<Kind extends DeskKind>(act: Act, kind: Kind, id: number): RowOf<Kind> {
  const row = rowOfKind(act, kind, id);
  if (row.state !== 'open') {
    refuse('CONFLICT', `第 ${id} 条已经办结`, `Record ${id} is closed already`);
  }
  return row;
}

/** Writes a record as it now is, so that the command can be taken back to how it was. */
export function keep<Row extends DeskRow>(act: Act, before: Row, after: Row) {
  keepDesk(act.db, after);
  return { subject: `desk ${after.id}`, output: {}, before };
}

/** The same record, closed by this command. */
export const closed = <Row extends DeskRow>(act: Act, row: Row): Row => ({
  ...row,
  state: 'done',
  closedAtMs: act.atMs,
  closedBy: act.actor.no,
});

/** The record with another due time; for a complaint that of the step at hand. */
function withDue(act: Act, row: DeskRow, due: string): DeskRow {
  if (row.state !== 'open' || row.dueAtMs === null) {
    refuse('CONFLICT', `第 ${row.id} 条没有期限可改`, `Record ${row.id} waits for nothing`);
  }
  const dueAtMs = dueAt(act, due, 0);
  const step = row.kind === 'complaint' ? nextComplaintStep(row.detail.steps) : null;
  if (row.kind !== 'complaint' || step === null) return { ...row, dueAtMs };
  const detail = { ...row.detail, dues: { ...row.detail.dues, [step]: dueAtMs } };
  return { ...row, dueAtMs, detail };
}

function refuseGuestsOwn(row: DeskRow): void {
  if (row.kind === 'feedback' && row.detail.source === 'guest') {
    refuse('CONFLICT', '客人自己点的评价不能改', 'A guest’s own rating stays as it is');
  }
}

function correct(act: Act, { id, text, guest, due }: CommandInput<'desk.correct'>) {
  const row = findDesk(act.db, id) ?? notFound('前台记录', 'record', `${id}`);
  refuseGuestsOwn(row);
  if (row.state === 'cancelled' || (guest && row.blanked)) {
    refuse('CONFLICT', `第 ${id} 条不能再改`, `Record ${id} can no longer be changed`);
  }
  const worded = { ...row, text: text ?? row.text, guest: guestOf(guest, row.guest) };
  keepDesk(act.db, due === undefined ? worded : withDue(act, worded, due));
  return { subject: `desk ${id}`, output: {} };
}

function cancel(act: Act, { id, reason }: CommandInput<'desk.cancel'>) {
  const row = findDesk(act.db, id) ?? notFound('前台记录', 'record', `${id}`);
  refuseGuestsOwn(row);
  if (row.state === 'cancelled') {
    refuse('CONFLICT', `第 ${id} 条已经作废`, `Record ${id} has been cancelled`);
  }
  const ended = row.state === 'open' ? closed(act, row) : row;
  keepDesk(act.db, { ...ended, state: 'cancelled', cancelReason: reason });
  dismissDeskSuggestions(act.db, id, { by: act.actor.no, atMs: act.atMs, reason });
  return { subject: `desk ${id}`, output: {} };
}

const named = (group: string, minutes: object): [string, unknown][] =>
  Object.entries(minutes).map(([name, value]) => [`${group}.${name}`, value]);

/** The settings with each of their minutes for itself: 'dueMinutes.loan'. */
const oneByOne = ({ dueMinutes, complaintMinutes, ...rest }: DeskSettings) =>
  Object.fromEntries([
    ...named('dueMinutes', dueMinutes),
    ...named('complaintMinutes', complaintMinutes),
    ...Object.entries(rest),
  ]);

/** What supervisors put right, and what the manager sets. */
export const desk: Handlers<'desk.correct' | 'desk.cancel' | 'desk.set'> = {
  'desk.correct': { run: correct },
  'desk.cancel': { run: cancel },
  'desk.set': {
    run(act, changes) {
      const before = deskSettingsOf(act.db, act.standard);
      keepSetting(act.db, 'desk', { ...before, ...changes });
      const after = deskSettingsOf(act.db, act.standard);
      const differences = changesBetween(oneByOne(before), oneByOne(after));
      return { subject: 'desk-settings', output: {}, audit: [{ changes: differences, words: {} }] };
    },
  },
};
