import type { ReviewDecision, ReviewPoint } from '../../shared/contract/queries';
import type { ReadDb, WriteDb } from './database';

/** A month's review meeting. */
export interface ReviewRow {
  month: string;
  heldOn: string;
  heldAtMs: number;
  heldBy: string;
  /** Employee numbers. */
  present: string[];
  note: string;
}

export function findReview(db: ReadDb, month: string): ReviewRow | undefined {
  const row = db.get<Omit<ReviewRow, 'present'> & { present: string }>(
    `SELECT month, held_on AS heldOn, held_at_ms AS heldAtMs, held_by AS heldBy, present, note
     FROM review WHERE month = :month`,
    { month },
  );
  return row && { ...row, present: JSON.parse(row.present) as string[] };
}

export function appendReview(db: WriteDb, review: ReviewRow): void {
  db.run(
    `INSERT INTO review (month, held_on, held_at_ms, held_by, present, note)
     VALUES (:month, :heldOn, :heldAtMs, :heldBy, :present, :note)`,
    { ...review, present: JSON.stringify(review.present) },
  );
}

const POINT = `id, kind, rule, staff_no AS staff, times, text`;

export const findPoint = (db: ReadDb, id: number): (ReviewPoint & { month: string }) | undefined =>
  db.get(`SELECT ${POINT}, month FROM review_point WHERE id = :id AND void = 0`, { id });

export const listPoints = (db: ReadDb, month: string): ReviewPoint[] =>
  db.all(`SELECT ${POINT} FROM review_point WHERE month = :month AND void = 0 ORDER BY id`, {
    month,
  });

/** What a command made: when, by whom, by which journal line. */
interface Made {
  atMs: number;
  byNo: string;
  event: number;
}

export function appendPoint(
  db: WriteDb,
  point: Omit<ReviewPoint, 'id'> & Made & { month: string },
): number {
  const row = db.get<{ id: number }>(
    `INSERT INTO review_point (month, kind, rule, staff_no, times, text, at_ms, by_no, event)
     VALUES (:month, :kind, :rule, :staff, :times, :text, :atMs, :byNo, :event) RETURNING id`,
    { ...point },
  );
  return row?.id ?? 0;
}

const DECISION = `id, month, point_id AS point, step, text, owner_no AS owner, due_on AS dueOn,
  done_on AS doneOn, done_by AS doneBy, coalesce(done_note, '') AS doneNote`;

export const findDecision = (db: ReadDb, id: number): ReviewDecision | undefined =>
  db.get(`SELECT ${DECISION} FROM review_decision WHERE id = :id AND void = 0`, { id });

export const listDecisions = (db: ReadDb, month: string): ReviewDecision[] =>
  db.all(`SELECT ${DECISION} FROM review_decision WHERE month = :month AND void = 0 ORDER BY id`, {
    month,
  });

/** What is not done yet, the earliest due first. */
export const listOpenDecisions = (db: ReadDb): ReviewDecision[] =>
  db.all(
    `SELECT ${DECISION} FROM review_decision INDEXED BY review_decision_open
     WHERE done_on IS NULL AND void = 0 ORDER BY due_on, id`,
  );

export function appendDecision(
  db: WriteDb,
  decision: Omit<ReviewDecision, 'id' | 'doneOn' | 'doneBy' | 'doneNote'> & Made,
): number {
  const row = db.get<{ id: number }>(
    `INSERT INTO review_decision
       (month, point_id, step, text, owner_no, due_on, at_ms, by_no, event)
     VALUES (:month, :point, :step, :text, :owner, :dueOn, :atMs, :byNo, :event) RETURNING id`,
    { ...decision },
  );
  return row?.id ?? 0;
}

export function settleDecision(
  db: WriteDb,
  id: number,
  done: { on: string; by: string; note: string; event: number },
): void {
  db.run(
    `UPDATE review_decision
     SET done_on = :on, done_by = :by, done_note = :note, done_event = :event WHERE id = :id`,
    { id, ...done },
  );
}

/** Takes back what an event did to a review. */
export function undoReviews(db: WriteDb, month: string, event: number): void {
  const values = { month, event };
  db.run(`UPDATE review_point SET void = 1 WHERE month = :month AND event = :event`, values);
  db.run(`UPDATE review_decision SET void = 1 WHERE month = :month AND event = :event`, values);
  db.run(
    `UPDATE review_decision
     SET done_on = NULL, done_by = NULL, done_note = NULL, done_event = NULL
     WHERE month = :month AND done_event = :event`,
    values,
  );
}
