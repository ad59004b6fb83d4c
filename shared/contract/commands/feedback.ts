import { z } from 'zod';
import { complaintStep } from '../../standard/desk';
import { reason, staffNo } from '../fields';
import { followUpOutcome } from '../views/desk';
import { deskGuest } from './desk';
import { command, nothing, supervisor } from './spec';

const id = z.int().positive();
const taken = z.strictObject({ id });
const rating = z.int().min(1).max(5);

/** What guests say of the house: complaints (F-02), praise, opinions and ratings (F-07). */
export const feedbackCommands = {
  'complaint.log': command({
    undo: true,
    input: z.strictObject({ text: reason, guest: deskGuest.optional() }),
    output: taken,
  }),
  /** The next of the five steps; the call back has the guest's answer with it. */
  'complaint.step': command({
    undo: true,
    input: z
      .strictObject({ id, step: complaintStep, text: reason, result: followUpOutcome.optional() })
      .refine(({ step, result }) => (step === 'callback') === (result !== undefined), 'result'),
  }),
  /** Whether it was founded, once; a founded one may be proposed for the ledger (G-05). */
  'complaint.judge': command({
    ...supervisor,
    input: z
      .strictObject({
        id,
        founded: z.boolean(),
        reason,
        staff: staffNo.optional(),
        propose: z.boolean().optional(),
      })
      .refine(({ founded, propose }) => founded || propose !== true, 'propose'),
  }),

  /** What a guest said, written down by the team. */
  'feedback.record': command({
    undo: true,
    input: z.strictObject({
      sort: z.enum(['praise', 'opinion']),
      text: reason,
      rating: rating.optional(),
      staff: staffNo.optional(),
      guest: deskGuest.optional(),
    }),
    output: taken,
  }),
  /** A face: 5 very satisfied to 1 not at all. A guest's own tap while the screen is turned to them. */
  'feedback.rate': command({ input: z.strictObject({ rating }), output: taken }),

  /** Turns the screen to the guest: nothing but faces until a PIN is shown. */
  'guest.begin': command({ input: nothing }),
  'guest.end': command({ by: 'pin', input: nothing }),
} as const;
