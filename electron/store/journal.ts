import type { AuditKind, Flag } from '../../shared/contract/commands';
import type { ReadDb, WriteDb } from './database';

export interface JournalLine {
  id: number;
  atMs: number;
  businessDate: string;
  actor: string;
  command: string;
  /** What it was about: 'table T4', 'room VIP1', 'staff A003'; null for the station as a whole. */
  subject: string | null;
  payload: unknown;
  flags: Flag[];
  undoes: number | null;
  commandId: string | null;
  /** What was answered, kept where a retry may ask for it again. */
  reply: unknown;
}

interface JournalRow extends Omit<JournalLine, 'payload' | 'flags' | 'reply'> {
  payload: string;
  flags: string;
  reply: string | null;
}

const COLUMNS = `id, at_ms AS atMs, business_date AS businessDate, actor, command, subject, payload,
  flags, undoes, command_id AS commandId, reply`;

const lineOf = (row: JournalRow): JournalLine => ({
  ...row,
  payload: JSON.parse(row.payload) as unknown,
  flags: JSON.parse(row.flags) as Flag[],
  reply: row.reply === null ? null : (JSON.parse(row.reply) as unknown),
});

export const nextEvent = (db: ReadDb): number =>
  (db.get<{ last: number | null }>(`SELECT max(id) AS last FROM journal`)?.last ?? 0) + 1;

export function appendJournal(db: WriteDb, line: JournalLine): void {
  db.run(
    `INSERT INTO journal
       (id, at_ms, business_date, actor, command, subject, payload, flags, undoes, command_id, reply)
     VALUES
       (:id, :atMs, :businessDate, :actor, :command, :subject, :payload, :flags, :undoes,
        :commandId, :reply)`,
    {
      ...line,
      payload: JSON.stringify(line.payload),
      flags: JSON.stringify(line.flags),
      reply: line.reply === null ? null : JSON.stringify(line.reply),
    },
  );
}

export function findJournal(db: ReadDb, id: number): JournalLine | undefined {
  const row = db.get<JournalRow>(`SELECT ${COLUMNS} FROM journal WHERE id = :id`, { id });
  return row && lineOf(row);
}

export function findByCommandId(db: ReadDb, commandId: string): JournalLine | undefined {
  const row = db.get<JournalRow>(`SELECT ${COLUMNS} FROM journal WHERE command_id = :commandId`, {
    commandId,
  });
  return row && lineOf(row);
}

/** The last lines of some commands, newest first, with whether each was taken back. */
export const listRecent = (
  db: ReadDb,
  of: readonly string[],
  limit: number,
): (JournalLine & { undone: boolean })[] =>
  db
    .all<JournalRow & { undone: number }>(
      `SELECT ${COLUMNS},
         EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = journal.id) AS undone
       FROM journal WHERE command IN (SELECT value FROM json_each(:of))
       ORDER BY id DESC LIMIT :limit`,
      { of: JSON.stringify(of), limit },
    )
    .map((row) => ({ ...lineOf(row), undone: row.undone === 1 }));

/** What happened to one record of the front desk ('desk 12'), oldest first. */
export const listSubject = (
  db: ReadDb,
  subject: `desk ${number}`,
): (JournalLine & { undone: boolean })[] =>
  db
    .all<JournalRow & { undone: number }>(
      `SELECT ${COLUMNS},
         EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = journal.id) AS undone
       FROM journal INDEXED BY journal_desk
       WHERE subject = :subject AND subject GLOB 'desk *' ORDER BY id`,
      { subject },
    )
    .map((row) => ({ ...lineOf(row), undone: row.undone === 1 }));

/** A line of the audit log as it is written. */
export interface AuditNote {
  atMs: number;
  actor: string | null;
  /** The command, or what happened: 'wrong PIN', 'refused'. */
  what: string;
  detail: unknown;
  /** 'other' unless told. */
  kind?: AuditKind;
  /** The employee number that it is about. */
  about?: string | null;
  /** The journal line of the command that did it. */
  event?: number | null;
}

/** Keeps what somebody may ask for: what was decided and set, wrong PINs, what was refused. */
export function appendAudit(db: WriteDb, note: AuditNote): void {
  db.run(
    `INSERT INTO audit (id, at_ms, actor, what, detail, kind, about, event)
     VALUES ((SELECT coalesce(max(id), 0) + 1 FROM audit), :atMs, :actor, :what, :detail, :kind,
       :about, :event)`,
    { kind: 'other', about: null, event: null, ...note, detail: JSON.stringify(note.detail) },
  );
}

/** What the station has set otherwise, the latest first; `detail` as it was kept. */
export const listPolicyAudit = (
  db: ReadDb,
  limit: number,
): { id: number; atMs: number; actor: string; detail: unknown }[] =>
  db
    .all<{ id: number; atMs: number; actor: string; detail: string }>(
      `SELECT id, at_ms AS atMs, actor, detail FROM audit INDEXED BY audit_policy
       WHERE what = 'policy' ORDER BY id DESC LIMIT :limit`,
      { limit },
    )
    .map((row) => ({ ...row, detail: JSON.parse(row.detail) as unknown }));

export interface UndoPoint {
  event: number;
  /** The subject's row before the event, or null where the event made it. */
  before: unknown;
}

export function findUndoPoint(db: ReadDb, subject: string): UndoPoint | undefined {
  const row = db.get<{ event: number; before: string }>(
    `SELECT event, before FROM undo_point WHERE subject = :subject`,
    { subject },
  );
  return row && { event: row.event, before: JSON.parse(row.before) as unknown };
}

export function keepUndoPoint(db: WriteDb, subject: string, point: UndoPoint): void {
  db.run(
    `INSERT INTO undo_point (subject, event, before) VALUES (:subject, :event, :before)
     ON CONFLICT (subject) DO UPDATE SET event = excluded.event, before = excluded.before`,
    { subject, event: point.event, before: JSON.stringify(point.before) },
  );
}

export function dropUndoPoint(db: WriteDb, subject: string): void {
  db.run(`DELETE FROM undo_point WHERE subject = :subject`, { subject });
}
