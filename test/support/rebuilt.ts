import type Sqlite from 'better-sqlite3';
import { hashByHand, type Entry } from './independent-chain';

/** Entries linked and hashed anew from the first on, as one would who knows the format. */
export function relinked(entries: readonly Entry[], first: unknown = '0'.repeat(64)): Entry[] {
  let prevHash = first;
  return entries.map((entry) => {
    const linked = { ...entry, prevHash };
    prevHash = hashByHand(linked);
    return { ...linked, hash: prevHash };
  });
}

/** Puts the entries' notes, links and hashes in the place of those that the ledger has. */
export function putBack(raw: Sqlite.Database, entries: readonly Entry[]): void {
  const set = raw.prepare(
    `UPDATE ledger_entry SET note = :note, prev_hash = :prevHash, hash = :hash WHERE seq = :seq`,
  );
  for (const { seq, note, prevHash, hash } of entries) set.run({ seq, note, prevHash, hash });
}
