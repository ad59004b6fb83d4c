import type { DeskRecord, OpenDesk } from '../../../shared/contract/queries';
import { maskedName } from '../../../shared/domain/desk';
import { mayAct } from '../../../shared/domain/roles';
import { findDesk, listDesk, listOpenDesk, type DeskRow } from '../../store/desk';
import { listSubject } from '../../store/journal';
import { findStaff } from '../../store/staff';
import { attachmentsOf } from '../attachments';
import { deskSettingsOf } from '../desk';
import { satisfactionOf } from '../satisfaction';
import type { Answers, Asking } from './ask';

const viewOf = ({ void: _void, blankedAtMs: _blankedAtMs, ...view }: DeskRow): DeskRecord => view;

/** The records of a kind: a month's, or without one those that are open. */
function recordsOf(asking: Asking, kind: DeskRecord['kind'], month: string | undefined) {
  if (month === undefined) return listOpenDesk(asking.db).filter((row) => row.kind === kind);
  return listDesk(asking.db, kind, { from: `${month}-01`, to: `${month}-31` });
}

function titleOf(row: DeskRow): OpenDesk['title'] {
  if (row.kind === 'loan' || row.kind === 'key') return row.detail.name;
  return row.kind === 'complaint' ? '' : row.text;
}

function whoOf({ db }: Asking, { kind, guest, about }: DeskRow): string {
  if (kind === 'found' || kind === 'complaint') return '';
  if (guest.name !== null) return maskedName(guest.name);
  return about === null ? '' : (findStaff(db, about)?.name ?? about);
}

/** Whom a complaint is about is for supervisors to know. */
function forAsker({ db, asker }: Asking, record: DeskRecord): DeskRecord {
  const role = asker === null ? undefined : findStaff(db, asker)?.role;
  if (record.kind !== 'complaint' || (role && mayAct(role, 'supervisor'))) return record;
  return { ...record, about: null, detail: { ...record.detail, verdict: null } };
}

const reasonOf = (payload: unknown): string | null => {
  const { reason } = payload as { reason?: unknown };
  return typeof reason === 'string' ? reason : null;
};

type DeskQuery =
  | 'desk.open'
  | 'desk.list'
  | 'desk.private'
  | 'desk.files'
  | 'desk.history'
  | 'desk.settings'
  | 'feedback.month';

export const desk: Answers<DeskQuery> = {
  'desk.open': (asking) =>
    listOpenDesk(asking.db).map((row) => ({
      id: row.id,
      kind: row.kind,
      title: titleOf(row),
      who: whoOf(asking, row),
      dueAtMs: row.dueAtMs,
    })),
  'desk.list': (asking, { kind, month }) => recordsOf(asking, kind, month).map(viewOf),
  'desk.private': (asking, { kind, month }) =>
    recordsOf(asking, kind, month).map((row) => forAsker(asking, viewOf(row))),
  'desk.files': ({ db }, { id }) =>
    findDesk(db, id)?.kind === 'found' ? attachmentsOf(db, `desk ${id}`) : [],
  'desk.history': ({ db }, { id }) =>
    listSubject(db, `desk ${id}`).map(({ id: event, atMs, actor, command, payload, undone }) => ({
      event,
      atMs,
      actor,
      command,
      reason: reasonOf(payload),
      undone,
    })),
  'desk.settings': ({ db, standard }) => deskSettingsOf(db, standard),
  'feedback.month': ({ db }, { month }) => satisfactionOf(db, month),
};
