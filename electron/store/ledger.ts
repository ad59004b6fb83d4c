import { ENTRY_VERSION, EMPTY_HEAD, type HashedEntry, type Head } from '../../shared/domain/ledger';
import type { ReadDb, WriteDb } from './database';
import { addToSums } from './ledger-sums';

export const ENTRY_COLUMNS = `v, seq, id, recorded_at AS recordedAt, business_date AS businessDate, month,
  staff_no AS staff, kind, rule, standard, times, sanction, amount_fen AS amountFen, note,
  recorded_by AS recordedBy, approved_by AS approvedBy, reverses, prev_hash AS prevHash, hash`;

/** An entry as the database holds it: the station's code is the database's own. */
export type EntryRow = Omit<HashedEntry, 'station'>;

export const findHead = (db: ReadDb): Head =>
  db.get<Head>(`SELECT seq, hash FROM ledger_entry ORDER BY seq DESC LIMIT 1`) ?? EMPTY_HEAD;

export const findEntry = (db: ReadDb, seq: number): EntryRow | undefined =>
  db.get(`SELECT ${ENTRY_COLUMNS} FROM ledger_entry WHERE seq = :seq`, { seq });

/** Some entries by their numbers, in the chain's order. */
export const listEntries = (db: ReadDb, seqs: readonly number[]): EntryRow[] =>
  db.all(
    `SELECT ${ENTRY_COLUMNS} FROM ledger_entry
     WHERE seq IN (SELECT value FROM json_each(:seqs)) ORDER BY seq`,
    { seqs: JSON.stringify(seqs) },
  );

export const isReversed = (db: ReadDb, seq: number): boolean =>
  db.get(`SELECT 1 FROM ledger_entry WHERE reverses = :seq`, { seq }) !== undefined;

/** A run of the chain, in order, as it was hashed. */
export const walkEntries = (
  db: ReadDb,
  from: number,
  to = Number.MAX_SAFE_INTEGER,
): IterableIterator<HashedEntry> =>
  db.iterate(
    `SELECT ${ENTRY_COLUMNS}, (SELECT code FROM station) AS station
     FROM ledger_entry WHERE seq BETWEEN :from AND :to ORDER BY seq`,
    { from, to },
  );

/** The entries after one, in order. */
export const readEntries = (db: ReadDb, after: number, limit: number): EntryRow[] =>
  db.all(`SELECT ${ENTRY_COLUMNS} FROM ledger_entry WHERE seq > :after ORDER BY seq LIMIT :limit`, {
    after,
    limit,
  });

/** The entries that count in a month, in order; of one person where one is named. */
export const listMonthEntries = (
  db: ReadDb,
  month: string,
  staff: string | null = null,
): EntryRow[] =>
  db.all(
    `SELECT ${ENTRY_COLUMNS} FROM ledger_entry
     WHERE month = :month ${staff === null ? '' : 'AND staff_no = :staff'} ORDER BY seq`,
    { month, staff },
  );

/** The months that have entries, newest first: one look into the index for each, not for each entry. */
export const listLedgerMonths = (db: ReadDb): string[] =>
  db
    .all<{ month: string }>(
      `WITH RECURSIVE found (month) AS (
         SELECT max(month) FROM ledger_entry
         UNION ALL
         SELECT (SELECT max(month) FROM ledger_entry AS older WHERE older.month < found.month)
         FROM found WHERE month IS NOT NULL
       )
       SELECT month FROM found WHERE month IS NOT NULL`,
    )
    .map((row) => row.month);

/** Which of some entries were reversed, and by which. */
export const listReversals = (
  db: ReadDb,
  seqs: readonly number[],
): { seq: number; reverses: number }[] =>
  db.all(
    `SELECT seq, reverses FROM ledger_entry
     WHERE reverses IN (SELECT value FROM json_each(:seqs))`,
    { seqs: JSON.stringify(seqs) },
  );

/** The newest entry that anything else in the database speaks of. */
export const lastPostedSeq = (db: ReadDb): number =>
  db.get<{ last: number | null }>(
    `SELECT max(seq) AS last FROM (
       SELECT max(head_seq) AS seq FROM month_close
       UNION ALL SELECT max(seq) FROM answer
       UNION ALL SELECT max(seq) FROM pending
       UNION ALL SELECT newest_seq FROM clock
     )`,
  )?.last ?? 0;

/** How often each rule was recorded, most used first. */
export const listRuleUse = (db: ReadDb, sinceSeq: number): { rule: string; uses: number }[] =>
  db.all(
    `SELECT rule, count(*) AS uses FROM ledger_entry
     WHERE seq > :sinceSeq AND kind <> 'reversal' GROUP BY rule ORDER BY uses DESC, rule`,
    { sinceSeq },
  );

export function appendEntry(db: WriteDb, entry: HashedEntry): void {
  const { station: _station, ...row } = entry;
  db.run(
    `INSERT INTO ledger_entry
       (seq, v, id, recorded_at, business_date, month, staff_no, kind, rule, standard, times,
        sanction, amount_fen, note, recorded_by, approved_by, reverses, prev_hash, hash)
     VALUES
       (:seq, ${ENTRY_VERSION}, :id, :recordedAt, :businessDate, :month, :staff, :kind, :rule,
        :standard, :times, :sanction, :amountFen, :note, :recordedBy, :approvedBy, :reverses,
        :prevHash, :hash)`,
    row,
  );
  addToSums(db, entry);
  // Never back: where a tail was cut off, the next entry must not hide it.
  db.run(`UPDATE clock SET newest_seq = max(newest_seq, :seq)`, { seq: entry.seq });
}
