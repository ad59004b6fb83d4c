import type { GuideEdit, WrittenPage } from '../../shared/domain/guide';
import type { ReadDb, WriteDb } from './database';

/** What was done to a page of the guide, by whom and when. */
export interface GuideEditRow extends GuideEdit {
  /** The journal line that wrote it. */
  event: number;
  atMs: number;
  by: string;
}

/**
 * Another text after each edit: what was read under one holds under it. The time is part of it,
 * since an edit that was rolled back gives its number to the next one.
 */
export function guideRevision(db: ReadDb): string {
  const last = db.get<{ id: number; atMs: number }>(
    'SELECT id, at_ms AS atMs FROM guide_page ORDER BY id DESC LIMIT 1',
  );
  return last ? `${last.id} ${last.atMs}` : '';
}

const readEdit = (row: Omit<GuideEditRow, 'page'> & { page: string | null }): GuideEditRow => ({
  ...row,
  page: row.page === null ? null : (JSON.parse(row.page) as WrittenPage),
});

/** The last edit of each page, in the order in which the pages were first touched. */
export function listGuideEdits(db: ReadDb): GuideEditRow[] {
  const rows = db.all<Omit<GuideEditRow, 'page'> & { page: string | null }>(
    `SELECT code, state, page, event, at_ms AS atMs, by_no AS "by" FROM guide_page AS edit
     WHERE id = (SELECT max(id) FROM guide_page WHERE code = edit.code)
     ORDER BY (SELECT min(id) FROM guide_page WHERE code = edit.code)`,
  );
  return rows.map(readEdit);
}

/** Every edit of one page, the newest first. */
export const listPageEdits = (db: ReadDb, code: string): GuideEditRow[] =>
  db
    .all<Omit<GuideEditRow, 'page'> & { page: string | null }>(
      `SELECT code, state, page, event, at_ms AS atMs, by_no AS "by" FROM guide_page
       WHERE code = :code ORDER BY id DESC`,
      { code },
    )
    .map(readEdit);

export function appendGuideEdit(db: WriteDb, edit: GuideEditRow): void {
  db.run(
    `INSERT INTO guide_page (code, state, page, event, at_ms, by_no)
     VALUES (:code, :state, :page, :event, :atMs, :by)`,
    { ...edit, page: edit.page === null ? null : JSON.stringify(edit.page) },
  );
}
