import { z } from 'zod';
import { codeOf, note, oneLine } from '../fields';
import { command, manager } from './spec';

/** An amount of stock in whole units. */
const amount = z.int().nonnegative().max(1_000_000);

/** The stock of the bar in simple form: what is kept, what was counted, what came in. */
export const stockCommands = {
  /** A new item, or a known one by its code with other settings; they hold from now on. */
  'stock.item': command({
    ...manager,
    input: z.strictObject({
      code: codeOf.optional(),
      name: oneLine(50),
      unit: oneLine(10),
      kind: z.enum(['drink', 'supply']),
      /** At this, or under it, it is to be bought. */
      lowAt: amount,
      /** What a cup of each drink takes of it. */
      perServing: z
        .array(z.strictObject({ drink: codeOf, amount: amount.min(1) }))
        .max(100)
        .optional(),
      /** False where it is not kept any more. */
      kept: z.boolean().optional(),
    }),
    output: z.strictObject({ code: z.string() }),
  }),
  'stock.count': command({
    undo: true,
    input: z.strictObject({
      lines: z
        .array(z.strictObject({ item: codeOf, amount }))
        .min(1)
        .max(200),
      note: note.optional(),
    }),
  }),
  'stock.receive': command({
    undo: true,
    input: z.strictObject({ item: codeOf, amount: amount.min(1), note: note.optional() }),
  }),
} as const;
