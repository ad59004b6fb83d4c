import { z } from 'zod';
import { lacksNote } from '../../domain/handover';
import {
  attachments,
  clockTime,
  count,
  localDate,
  note,
  oneLine,
  personName,
  staffNo,
} from '../fields';
import { command, nothing, supervisor } from './spec';

/** A shift from opening to closing (O-01 to O-10, E-01, C-01 to C-03). */
export const shiftCommands = {
  'shift.open': command({
    ...supervisor,
    input: z.strictObject({ date: localDate.optional(), startsAt: clockTime }),
  }),
  'shift.close': command({
    ...supervisor,
    input: nothing,
    output: z.strictObject({ open: z.array(z.string()) }),
  }),
  'shift.checkIn': command({
    input: z.strictObject({ staff: staffNo.optional() }),
    output: z.strictObject({ late: z.boolean() }),
  }),
  'grooming.check': command({
    input: z
      .strictObject({
        staff: staffNo,
        by: z.enum(['self', 'mutual']),
        failed: z.array(oneLine(40)).max(20),
        /** Photos of what failed, for whoever looks at the suggestion. */
        attachments: attachments.optional(),
      })
      .refine(
        ({ failed, attachments: photos }) => failed.length > 0 || !photos?.length,
        'a photo of nothing',
      ),
  }),
  'handover.record': command({
    input: z
      .strictObject({
        direction: z.enum(['in', 'out']),
        guard: personName,
        items: z
          .array(
            z.strictObject({
              name: oneLine(50),
              expected: count,
              counted: count,
              note: note.optional(),
            }),
          )
          .max(200),
        /**
         * What is left for the next shift, which has to take it over; '' where nothing is. A form
         * that does not say leaves nothing.
         */
        left: note.optional(),
      })
      .refine(
        ({ left, items }) => left === undefined || !items.some(lacksNote),
        'a discrepancy needs a note',
      ),
  }),
  'handover.accept': command({
    input: z.strictObject({ handover: z.int().positive() }),
  }),
  'checklist.tick': command({
    input: z
      .strictObject({
        item: z.string().regex(/^[A-Z]-\d{2}$/),
        state: z.enum(['done', 'na', 'undo']),
        /** The part of an item that is ticked by parts (C-03: tables, ashtrays, power). */
        part: oneLine(20).optional(),
        count: count.optional(),
        note: note.optional(),
      })
      .refine((tick) => tick.state !== 'na' || tick.note?.trim(), 'na needs a note'),
  }),
} as const;
