import type { AuditKind } from '../../shared/contract/commands';
import type { ReadDb } from './database';

/** A line of the audit log. */
export interface AuditRow {
  id: number;
  atMs: number;
  kind: AuditKind;
  actor: string | null;
  about: string | null;
  what: string;
  event: number | null;
  detail: Record<string, unknown>;
}

export interface AuditFilter {
  kind: AuditKind | null;
  /** Who did it, or whom it is about. */
  person: string | null;
  fromMs: number;
  /** The first instant after. */
  untilMs: number;
  /** Lines before this one. */
  before: number;
  limit: number;
}

/** The newest lines before one, newest first: by number, so that a clock set back hides nothing. */
export const listAudit = (db: ReadDb, filter: AuditFilter): AuditRow[] =>
  db
    .all<Omit<AuditRow, 'detail'> & { detail: string }>(
      `SELECT id, at_ms AS atMs, kind, actor, about, what, event, detail FROM audit
       WHERE id < :before AND at_ms >= :fromMs AND at_ms < :untilMs
         AND (:kind IS NULL OR kind = :kind)
         AND (:person IS NULL OR actor = :person OR about = :person)
       ORDER BY id DESC LIMIT :limit`,
      { ...filter },
    )
    .map((row) => ({ ...row, detail: JSON.parse(row.detail) as Record<string, unknown> }));
