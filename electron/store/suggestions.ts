import type { SuggestionView } from '../../shared/contract/queries';
import type { ReadDb, WriteDb } from './database';

export interface SuggestionRow {
  id: number;
  rule: string;
  source: SuggestionView['source'];
  /** What it is about in codes: a room, the failed points, the times of a late check-in. */
  subject: string;
  staffNo: string | null;
  date: string;
  atMs: number;
  state: 'open' | 'used' | 'dismissed';
}

const COLUMNS = `id, rule, source, subject, staff_no AS staffNo, date, at_ms AS atMs, state`;

/** `event`: the journal line that made it, where taking that back takes the suggestion along. Answers its id. */
export function appendSuggestion(
  db: WriteDb,
  suggestion: Omit<SuggestionRow, 'id' | 'state'>,
  event: number | null = null,
): number {
  const row = db.get<{ id: number }>(
    `INSERT INTO suggestion (rule, source, subject, staff_no, date, at_ms, state, event)
     VALUES (:rule, :source, :subject, :staffNo, :date, :atMs, 'open', :event) RETURNING id`,
    { ...suggestion, event },
  );
  return row?.id ?? 0;
}

export const findSuggestion = (db: ReadDb, id: number): SuggestionRow | undefined =>
  db.get(`SELECT ${COLUMNS} FROM suggestion WHERE id = :id`, { id });

/** In the order in which they came: a new one moves none from under a finger. */
export const listOpenSuggestions = (db: ReadDb): SuggestionRow[] =>
  db.all(`SELECT ${COLUMNS} FROM suggestion WHERE state = 'open' ORDER BY at_ms, id`);

export function settleSuggestion(
  db: WriteDb,
  id: number,
  settled: { state: 'used' | 'dismissed'; by: string; atMs: number; reason: string | null },
): void {
  db.run(
    `UPDATE suggestion SET state = :state, settled_by = :by, settled_at_ms = :atMs, reason = :reason
     WHERE id = :id`,
    { id, ...settled },
  );
}

/** Takes back what an event proposed, unless somebody has dealt with it already. */
export function undoSuggestions(
  db: WriteDb,
  event: number,
  by: { no: string; atMs: number },
): void {
  db.run(
    `UPDATE suggestion SET state = 'dismissed', settled_by = :no, settled_at_ms = :atMs
     WHERE event = :event AND state = 'open'`,
    { event, ...by },
  );
}

/** Dismisses what a record of the front desk proposed, unless somebody has dealt with it already. */
export function dismissDeskSuggestions(
  db: WriteDb,
  record: number,
  settled: { by: string; atMs: number; reason: string },
): void {
  db.run(
    `UPDATE suggestion SET state = 'dismissed', settled_by = :by, settled_at_ms = :atMs,
       reason = :reason
     WHERE state = 'open' AND source IN ('complaint', 'lost-found') AND subject = :subject`,
    { ...settled, subject: String(record) },
  );
}
