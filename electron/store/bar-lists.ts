import type { BarLists } from '../../shared/domain/bar';
import type { ReadDb, WriteDb } from './database';

type Kind = keyof BarLists;

/** Another text after each change of a list; '' before the first. */
export function barRevision(db: ReadDb): string {
  const last = db.get<{ id: number; atMs: number }>(
    'SELECT id, at_ms AS atMs FROM bar_list ORDER BY id DESC LIMIT 1',
  );
  return last ? `${last.id} ${last.atMs}` : '';
}

function findItems<K extends Kind>(db: ReadDb, kind: K): BarLists[K] {
  const row = db.get<{ items: string }>(
    'SELECT items FROM bar_list WHERE kind = :kind ORDER BY id DESC LIMIT 1',
    { kind },
  );
  return row ? (JSON.parse(row.items) as BarLists[K]) : null;
}

/** The lists that hold; null where the station took what the standard has. */
export const findBarLists = (db: ReadDb): BarLists => ({
  drinks: findItems(db, 'drinks'),
  handover: findItems(db, 'handover'),
});

export function appendBarList<K extends Kind>(
  db: WriteDb,
  list: { kind: K; items: BarLists[K]; event: number; atMs: number; by: string },
): void {
  db.run(
    `INSERT INTO bar_list (kind, items, event, at_ms, by_no)
     VALUES (:kind, :items, :event, :atMs, :by)`,
    { ...list, items: JSON.stringify(list.items) },
  );
}
