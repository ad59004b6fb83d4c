import type { LedgerRow } from '../../shared/contract/queries';
import { listAnswers } from '../store/approvals';
import type { ReadDb } from '../store/database';
import { listReversals, type EntryRow } from '../store/ledger';
import { attachmentsBySubject } from './attachments';
import { appealFiles, entryFiles } from './evidence';

/** What the persons concerned said to some entries, by the entry's number. */
export function answersTo(
  db: ReadDb,
  seqs: readonly number[],
): Map<number, NonNullable<LedgerRow['answer']>> {
  const answers = listAnswers(db, seqs);
  const carried = attachmentsBySubject(
    db,
    answers.map(({ seq }) => appealFiles(seq)),
  );
  return new Map(
    answers.map(({ seq, ...answer }) => [
      seq,
      { ...answer, attachments: carried(appealFiles(seq)) },
    ]),
  );
}

/** Which of some entries were reversed, each with the entry that did. */
export const reversalsOf = (db: ReadDb, seqs: readonly number[]): Map<number, number> =>
  new Map(listReversals(db, seqs).map((row) => [row.reverses, row.seq]));

/** Entries as the screens see them: with what cancelled them, what was answered, and the evidence. */
export function ledgerRows(db: ReadDb, entries: readonly EntryRow[]): LedgerRow[] {
  const seqs = entries.map((entry) => entry.seq);
  const reversals = reversalsOf(db, seqs);
  const answers = answersTo(db, seqs);
  const carried = attachmentsBySubject(db, seqs.map(entryFiles));
  return entries.map(({ v: _v, id: _id, prevHash: _prevHash, hash: _hash, ...row }) => ({
    ...row,
    reversedBy: reversals.get(row.seq) ?? null,
    answer: answers.get(row.seq) ?? null,
    attachments: carried(entryFiles(row.seq)),
  }));
}
