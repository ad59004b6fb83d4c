import type { TakenTable } from '../../shared/domain/taken-tables';
import type { ReadDb, WriteDb } from './database';

interface JoinedColumns extends Omit<TakenTable, 'peel'> {
  peel: number;
}

/** The tables that a stay took beside its first one, in the order in which they were joined. */
export const listJoined = (db: ReadDb, visitId: number): TakenTable[] =>
  db
    .all<JoinedColumns>(
      `SELECT table_code AS tableCode, standard, butts, peel, declined_at_ms AS declinedAtMs
       FROM joined_table WHERE visit_id = :visitId ORDER BY position`,
      { visitId },
    )
    .map((row) => ({ ...row, peel: row.peel === 1 }));

/** Writes a stay's joined tables as they now stand; they are taken while it is `here`. */
export function keepJoined(
  db: WriteDb,
  visitId: number,
  { joined, here }: { joined: readonly TakenTable[]; here: boolean },
): void {
  db.run(`DELETE FROM joined_table WHERE visit_id = :visitId`, { visitId });
  for (const [position, taken] of joined.entries()) {
    db.run(
      `INSERT INTO joined_table (visit_id, position, table_code, standard, butts, peel, declined_at_ms, here)
       VALUES (:visitId, :position, :tableCode, :standard, :butts, :peel, :declinedAtMs, :here)`,
      { ...taken, visitId, position, peel: taken.peel ? 1 : 0, here: here ? 1 : 0 },
    );
  }
}
