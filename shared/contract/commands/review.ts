import { z } from 'zod';
import { localDate, month, note, oneLine, reason, staffNo } from '../fields';
import { command, manager } from './spec';

const id = z.int().positive();

/** What a review looks at: a clause, a repeat case by rule and person, or something in words. */
const looked = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('clause'), rule: oneLine(20), text: note.optional() }),
  z.strictObject({
    kind: z.literal('repeat'),
    rule: oneLine(20),
    staff: staffNo,
    text: note.optional(),
  }),
  z.strictObject({ kind: z.enum(['service', 'guest', 'other']), text: reason }),
]);

/** The month's review meeting (F-08): looked at, decided, by whom, due when, done when. */
export const reviewCommands = {
  'review.hold': command({
    ...manager,
    input: z.strictObject({
      month,
      /** The local date of the meeting; today where none is given. */
      heldOn: localDate.optional(),
      present: z.array(staffNo).min(1).max(50),
      note: note.optional(),
    }),
  }),
  'review.look': command({
    ...manager,
    undo: true,
    input: z.strictObject({ month, about: looked }),
    output: z.strictObject({ point: id }),
  }),
  'review.decide': command({
    ...manager,
    undo: true,
    input: z.strictObject({
      month,
      /** What was looked at; absent where it is about the whole. */
      point: id.optional(),
      /** Of the nine steps of the zero-defect cycle. */
      step: z.int().min(1).max(9),
      text: reason,
      owner: staffNo,
      dueOn: localDate,
    }),
    output: z.strictObject({ decision: id }),
  }),
  'review.done': command({
    ...manager,
    undo: true,
    input: z.strictObject({ decision: id, note: note.optional() }),
  }),
} as const;
