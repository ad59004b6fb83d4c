import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';
import type { CardStateRow } from '../../store/training';

/** No chance in it: a replayed answer comes to the same day. */
const scheduler = fsrs({ enable_fuzz: false });

/** How well a person knows a card, without whose and which it is. */
export type Memory = Omit<CardStateRow, 'staffNo' | 'card'>;

const asCard = (memory: Memory): Card => ({
  due: new Date(memory.dueAtMs),
  stability: memory.stability,
  difficulty: memory.difficulty,
  // The library works it out anew from the last review.
  elapsed_days: 0,
  scheduled_days: memory.scheduledDays,
  learning_steps: memory.learningSteps,
  reps: memory.reps,
  lapses: memory.lapses,
  state: memory.state,
  last_review: new Date(memory.lastAtMs),
});

/** When a card comes again after an answer. Time that runs backwards counts as none. */
export function remember(before: Memory | undefined, right: boolean, atMs: number): Memory {
  const at = new Date(Math.max(atMs, before?.lastAtMs ?? atMs));
  const card = before ? asCard(before) : createEmptyCard(at);
  const { card: after } = scheduler.next(card, at, right ? Rating.Good : Rating.Again);
  return {
    dueAtMs: after.due.getTime(),
    stability: after.stability,
    difficulty: after.difficulty,
    scheduledDays: after.scheduled_days,
    learningSteps: after.learning_steps,
    reps: after.reps,
    lapses: after.lapses,
    state: after.state,
    lastAtMs: at.getTime(),
  };
}
