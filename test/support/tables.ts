import type { ReadDb } from '../../electron/store/database';

/** Every row of every table but the audit, which alone may grow by a refusal. */
export function dumpOf(db: ReadDb): string {
  const tables = db.all<{ name: string }>(
    `SELECT name FROM sqlite_schema
     WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'audit' ORDER BY name`,
  );
  return JSON.stringify(tables.map(({ name }) => [name, db.all(`SELECT * FROM ${name}`)]));
}

/** The ledger's entries, keyed as formats.md section 4 has them, with their hash. */
export const entriesOf = (db: ReadDb): Record<string, unknown>[] =>
  db.all(
    `SELECT v, station.code AS station, seq, entry.id AS id, recorded_at AS recordedAt,
       business_date AS businessDate, month, staff_no AS staff, kind, rule, standard, times,
       sanction, amount_fen AS amountFen, note, recorded_by AS recordedBy,
       approved_by AS approvedBy, reverses, prev_hash AS prevHash, hash
     FROM ledger_entry AS entry, station ORDER BY seq`,
  );
