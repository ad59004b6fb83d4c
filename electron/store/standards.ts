import { standardSchema, type Standard } from '../../shared/standard/schema';
import type { ReadDb, WriteDb } from './database';

/** A version of the standard: from when it holds, and how it was talked over and made known. */
export interface StandardVersionRow {
  version: number;
  effectiveFrom: string;
  publishedAtMs: number;
  publishedBy: string;
  discussed: string;
  announced: string;
}

const COLUMNS = `version, effective_from AS effectiveFrom, published_at_ms AS publishedAtMs,
  published_by AS publishedBy, discussed, announced`;

export const listStandards = (db: ReadDb): StandardVersionRow[] =>
  db.all(`SELECT ${COLUMNS} FROM standard ORDER BY version`);

/** The newest version that holds on a date, or undefined before the first. */
export const findStandardAt = (db: ReadDb, date: string): number | undefined =>
  db.get<{ version: number }>(
    `SELECT version FROM standard WHERE effective_from <= :date ORDER BY version DESC LIMIT 1`,
    { date },
  )?.version;

/**
 * A version as it was published; `later` are the parts that the standard did not have yet then.
 * Errors: ZodError where what is stored does not fit the schema.
 */
export function readStandard(
  db: ReadDb,
  version: number,
  later: Partial<Standard>,
): Standard | undefined {
  const row = db.get<{ body: string }>(`SELECT body FROM standard WHERE version = :version`, {
    version,
  });
  return row && standardSchema.parse({ ...later, ...(JSON.parse(row.body) as object) });
}

export function appendStandard(db: WriteDb, row: StandardVersionRow & { body: Standard }): void {
  db.run(
    `INSERT INTO standard
       (version, effective_from, published_at_ms, published_by, discussed, announced, body)
     VALUES
       (:version, :effectiveFrom, :publishedAtMs, :publishedBy, :discussed, :announced, :body)`,
    { ...row, body: JSON.stringify(row.body) },
  );
}
