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

const COLUMNS = `id, at_ms AS atMs, kind, actor, about, what, event, detail`;

/** The lines that a filter lets through, by what narrows them down most: the index it is found by. */
const LINES = `id < :before AND at_ms >= :fromMs AND at_ms < :untilMs AND (:kind IS NULL OR kind = :kind)`;
const newest = (index: string, where: string): string =>
  `SELECT ${COLUMNS} FROM audit ${index} WHERE ${where} ORDER BY id DESC LIMIT :limit`;
const OF_PERSON = `SELECT * FROM (${newest('INDEXED BY audit_actor', `actor = :person AND ${LINES}`)})
  UNION
  SELECT * FROM (${newest('INDEXED BY audit_about', `about = :person AND ${LINES}`)})
  ORDER BY id DESC LIMIT :limit`;
const OF_KIND = newest('INDEXED BY audit_kind', `kind = :kind AND ${LINES}`);
const OF_TIME = newest('INDEXED BY audit_at', LINES);
const OF_ALL = newest('NOT INDEXED', LINES);

function sqlFor({ person, kind, fromMs, untilMs }: AuditFilter): string {
  if (person !== null) return OF_PERSON;
  if (kind !== null) return OF_KIND;
  return fromMs > 0 && untilMs < Number.MAX_SAFE_INTEGER ? OF_TIME : OF_ALL;
}

/** The newest lines before one, newest first: by number, so that a clock set back hides nothing. */
export const listAudit = (db: ReadDb, filter: AuditFilter): AuditRow[] =>
  db
    .all<Omit<AuditRow, 'detail'> & { detail: string }>(sqlFor(filter), { ...filter })
    .map((row) => ({ ...row, detail: JSON.parse(row.detail) as Record<string, unknown> }));
