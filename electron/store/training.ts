import type { ReadDb, WriteDb } from './database';

/** A round of training: the cards that were drawn, in order. */
export interface RoundRow {
  id: number;
  staffNo: string;
  startedAtMs: number;
  cards: string[];
}

export function findOpenRound(db: ReadDb, staffNo: string): RoundRow | undefined {
  const row = db.get<Omit<RoundRow, 'cards'> & { cards: string }>(
    `SELECT id, staff_no AS staffNo, started_at_ms AS startedAtMs, cards FROM training_round
     WHERE staff_no = :staffNo AND finished_at_ms IS NULL`,
    { staffNo },
  );
  return row && { ...row, cards: JSON.parse(row.cards) as string[] };
}

/** Answers the round's number. */
export function appendRound(db: WriteDb, round: Omit<RoundRow, 'id'>): number {
  const row = db.get<{ id: number }>(
    `INSERT INTO training_round (staff_no, started_at_ms, cards)
     VALUES (:staffNo, :startedAtMs, :cards) RETURNING id`,
    { ...round, cards: JSON.stringify(round.cards) },
  );
  return row?.id ?? 0;
}

export function closeRound(db: WriteDb, id: number, atMs: number): void {
  db.run('UPDATE training_round SET finished_at_ms = :atMs WHERE id = :id', { id, atMs });
}

export interface TrainingAnswerRow {
  roundId: number;
  staffNo: string;
  card: string;
  chosen: string[];
  correct: boolean;
  atMs: number;
}

export function appendTrainingAnswer(db: WriteDb, answer: TrainingAnswerRow): void {
  db.run(
    `INSERT INTO training_answer (round_id, staff_no, card, chosen, correct, at_ms)
     VALUES (:roundId, :staffNo, :card, :chosen, :correct, :atMs)`,
    { ...answer, chosen: JSON.stringify(answer.chosen), correct: Number(answer.correct) },
  );
}

/** The cards of a round that have been answered. */
export const listAnswered = (db: ReadDb, roundId: number): string[] =>
  db
    .all<{ card: string }>('SELECT card FROM training_answer WHERE round_id = :roundId', {
      roundId,
    })
    .map(({ card }) => card);

/** How well a person knows a card, as the repetition library keeps it. */
export interface CardStateRow {
  staffNo: string;
  card: string;
  dueAtMs: number;
  /** In days. */
  stability: number;
  difficulty: number;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  state: number;
  lastAtMs: number;
}

const CARD_STATE = `SELECT staff_no AS staffNo, card, due_at_ms AS dueAtMs, stability, difficulty,
  scheduled_days AS scheduledDays, learning_steps AS learningSteps, reps, lapses, state,
  last_at_ms AS lastAtMs FROM training_card`;

export const findCardState = (
  db: ReadDb,
  staffNo: string,
  card: string,
): CardStateRow | undefined =>
  db.get(`${CARD_STATE} WHERE staff_no = :staffNo AND card = :card`, { staffNo, card });

/** All that a person has met, what comes next first. */
export const listCardStates = (db: ReadDb, staffNo: string): CardStateRow[] =>
  db.all(`${CARD_STATE} WHERE staff_no = :staffNo ORDER BY due_at_ms, card`, { staffNo });

export function keepCardState(db: WriteDb, row: CardStateRow): void {
  db.run(
    `INSERT INTO training_card (staff_no, card, due_at_ms, stability, difficulty, scheduled_days,
       learning_steps, reps, lapses, state, last_at_ms)
     VALUES (:staffNo, :card, :dueAtMs, :stability, :difficulty, :scheduledDays,
       :learningSteps, :reps, :lapses, :state, :lastAtMs)
     ON CONFLICT (staff_no, card) DO UPDATE SET due_at_ms = excluded.due_at_ms,
       stability = excluded.stability, difficulty = excluded.difficulty,
       scheduled_days = excluded.scheduled_days, learning_steps = excluded.learning_steps,
       reps = excluded.reps, lapses = excluded.lapses, state = excluded.state,
       last_at_ms = excluded.last_at_ms`,
    { ...row },
  );
}

/** What somebody answered of one card since a time. */
export interface TallyRow {
  staffNo: string;
  card: string;
  answered: number;
  correct: number;
  lastAtMs: number;
}

export const sumTrainingAnswers = (db: ReadDb, sinceMs: number): TallyRow[] =>
  db.all(
    `SELECT staff_no AS staffNo, card, count(*) AS answered, sum(correct) AS correct,
       max(at_ms) AS lastAtMs
     FROM training_answer WHERE at_ms >= :sinceMs GROUP BY staff_no, card`,
    { sinceMs },
  );

/** Rounds that were finished since a time, by person. */
export const countRounds = (db: ReadDb, sinceMs: number): { staffNo: string; rounds: number }[] =>
  db.all(
    `SELECT staff_no AS staffNo, count(*) AS rounds FROM training_round
     WHERE finished_at_ms >= :sinceMs GROUP BY staff_no`,
    { sinceMs },
  );
