import { z } from 'zod';
import { CARD_KINDS, TOPICS } from '../../domain/training/cards';
import { bilingual } from '../../standard/schema';
import { atMs } from './parts';

export const questionView = z.strictObject({
  card: z.string(),
  kind: z.enum(CARD_KINDS),
  about: bilingual,
  options: z.array(z.strictObject({ id: z.string(), text: bilingual })),
  /** The page of the guide that tells it. */
  page: z.string().nullable(),
});

/** Where a person's practice stands, without how well it went: anybody at the bar may see it. */
export const trainingNow = z.strictObject({
  /** The round that is open, with the question at hand. */
  round: z
    .strictObject({
      id: z.int(),
      total: z.int(),
      done: z.int(),
      question: questionView,
      /** The question's fingerprint, which the answer gives back. */
      asked: z.string(),
    })
    .nullable(),
  /** How many cards are due, and how many were never met. */
  due: z.int(),
  fresh: z.int(),
});

const tally = { answered: z.int(), correct: z.int() };

export const topicTally = z.strictObject({ topic: z.enum(TOPICS), ...tally });

/** A card with what became of it. */
const cardTally = z.strictObject({
  card: z.string(),
  kind: z.enum(CARD_KINDS),
  about: bilingual,
  page: z.string().nullable(),
  ...tally,
});

/** What one person practised in the last thirty days, and what comes next. */
export const trainingMine = z.strictObject({
  rounds: z.int(),
  ...tally,
  topics: z.array(topicTally),
  /** The cards to look at again, the soonest first. */
  next: z.array(
    z.strictObject({
      card: z.string(),
      kind: z.enum(CARD_KINDS),
      about: bilingual,
      page: z.string().nullable(),
      dueAtMs: atMs,
      lapses: z.int(),
    }),
  ),
});

/** The team's last thirty days: who practised, and where it is weak. */
export const trainingTeam = z.strictObject({
  people: z.array(
    z.strictObject({
      no: z.string(),
      rounds: z.int(),
      ...tally,
      lastAtMs: atMs.nullable(),
      due: z.int(),
    }),
  ),
  topics: z.array(topicTally),
  /** The cards that are missed most, over all. */
  weak: z.array(cardTally),
});

export type QuestionView = z.infer<typeof questionView>;
export type TrainingNow = z.infer<typeof trainingNow>;
export type TrainingMine = z.infer<typeof trainingMine>;
export type TrainingTeam = z.infer<typeof trainingTeam>;
export type TopicTally = z.infer<typeof topicTally>;
