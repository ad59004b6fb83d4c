import { DESK_KINDS } from '../../shared/standard/desk-kinds';
import type { ReadDb } from '../store/database';
import { listDesk } from '../store/desk';
import { csv } from './csv';
import { deskTable, type DeskWords } from './desk-table';

/** The records of a span of local dates: one CSV file for each kind that has any. */
export function deskFiles(
  db: ReadDb,
  dates: { from: string; to: string },
  words: DeskWords,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const kind of DESK_KINDS) {
    const records = listDesk(db, kind, dates);
    if (records.length === 0) continue;
    files.set(`${kind}.csv`, new TextEncoder().encode(csv(deskTable(kind, records, words))));
  }
  return files;
}
