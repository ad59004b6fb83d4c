import type { Sanction } from '../../shared/domain/ledger';
import type { ReadDb, WriteDb } from './database';

/** An entry that waits for the manager (G, R-04). */
export interface PendingRow {
  id: number;
  staffNo: string;
  rule: string;
  times: number;
  sanction: Sanction;
  amountFen: number;
  note: string;
  businessDate: string;
  month: string;
  late: number;
  proposedBy: string;
  proposedAtMs: number;
  state: 'pending' | 'approved' | 'rejected';
  /** The version of the catalogue that it was made under; null where it was not kept. */
  standard: number | null;
}

const COLUMNS = `id, staff_no AS staffNo, rule, times, sanction, amount_fen AS amountFen, note,
  business_date AS businessDate, month, late, proposed_by AS proposedBy,
  proposed_at_ms AS proposedAtMs, state, standard`;

export const findPending = (db: ReadDb, id: number): PendingRow | undefined =>
  db.get(`SELECT ${COLUMNS} FROM pending WHERE id = :id`, { id });

export const listPending = (db: ReadDb): PendingRow[] =>
  db.all(
    `SELECT ${COLUMNS} FROM pending INDEXED BY pending_open WHERE state = 'pending' ORDER BY id`,
  );

export const countPending = (db: ReadDb, month: string): number =>
  db.get<{ n: number }>(
    `SELECT count(*) AS n FROM pending WHERE month = :month AND state = 'pending'`,
    { month },
  )?.n ?? 0;

/** Answers its number: whole numbers from 1, in order. */
export function appendPending(db: WriteDb, pending: Omit<PendingRow, 'id' | 'state'>): number {
  const last = db.get<{ last: number | null }>(`SELECT max(id) AS last FROM pending`)?.last ?? 0;
  const id = last + 1;
  db.run(
    `INSERT INTO pending
       (id, staff_no, rule, times, sanction, amount_fen, note, business_date, month, late,
        proposed_by, proposed_at_ms, state, standard)
     VALUES
       (:id, :staffNo, :rule, :times, :sanction, :amountFen, :note, :businessDate, :month, :late,
        :proposedBy, :proposedAtMs, 'pending', :standard)`,
    { id, ...pending },
  );
  return id;
}

export function settlePending(
  db: WriteDb,
  id: number,
  settled: {
    state: 'approved' | 'rejected';
    by: string;
    atMs: number;
    reason: string | null;
    seq: number | null;
  },
): void {
  db.run(
    `UPDATE pending SET state = :state, settled_by = :by, settled_at_ms = :atMs, reason = :reason,
       seq = :seq
     WHERE id = :id`,
    { id, ...settled },
  );
}

/** The one answer of the person concerned to an entry. */
export interface AnswerRow {
  seq: number;
  kind: 'acknowledged' | 'appealed';
  text: string;
  atMs: number;
}

export const findAnswer = (db: ReadDb, seq: number): AnswerRow | undefined =>
  db.get(`SELECT seq, kind, text, at_ms AS atMs FROM answer WHERE seq = :seq`, { seq });

/** The answers to some entries, each with what became of an appeal. */
export const listAnswers = (
  db: ReadDb,
  seqs: readonly number[],
): (AnswerRow & { resolved: 'upheld' | 'reversed' | null; reason: string | null })[] =>
  db.all(
    `SELECT seq, kind, text, answer.at_ms AS atMs, outcome AS resolved, reason
     FROM answer LEFT JOIN appeal_resolution USING (seq)
     WHERE seq IN (SELECT value FROM json_each(:seqs))`,
    { seqs: JSON.stringify(seqs) },
  );

/** The entries with an appeal that waits for a manager, oldest first. */
export const listOpenAppeals = (db: ReadDb): number[] =>
  db.all<{ seq: number }>(`SELECT seq FROM open_appeal ORDER BY seq`).map(({ seq }) => seq);

export function appendAnswer(db: WriteDb, answer: AnswerRow): void {
  db.run(`INSERT INTO answer (seq, kind, text, at_ms) VALUES (:seq, :kind, :text, :atMs)`, {
    ...answer,
  });
}

export const isResolved = (db: ReadDb, seq: number): boolean =>
  db.get(`SELECT 1 FROM appeal_resolution WHERE seq = :seq`, { seq }) !== undefined;

export function appendResolution(
  db: WriteDb,
  resolution: {
    seq: number;
    outcome: 'upheld' | 'reversed';
    reason: string;
    byNo: string;
    atMs: number;
  },
): void {
  db.run(
    `INSERT INTO appeal_resolution (seq, outcome, reason, by_no, at_ms)
     VALUES (:seq, :outcome, :reason, :byNo, :atMs)`,
    resolution,
  );
}
