import { z } from 'zod';
import { oneLine } from '../fields';
import { command, nothing } from './spec';

/**
 * Practice from the standard, by whose avatar is tapped (E-02). Nothing follows from it but what
 * is asked next: no suggestion, no entry.
 */
export const trainingCommands = {
  /** Draws a round of a few minutes. */
  'training.start': command({
    practice: true,
    input: nothing,
    output: z.strictObject({ round: z.int().positive(), total: z.int().positive() }),
  }),
  /** Answers the question at hand, named as it was shown. */
  'training.answer': command({
    practice: true,
    input: z.strictObject({
      card: oneLine(80),
      /** The question's fingerprint. */
      asked: oneLine(16),
      chosen: z
        .array(z.enum(['a', 'b', 'c', 'd']))
        .min(1)
        .max(4),
    }),
    output: z.strictObject({
      correct: z.boolean(),
      /** The ids that are right, in their order. */
      right: z.array(z.string()),
      finished: z.boolean(),
    }),
  }),
} as const;
