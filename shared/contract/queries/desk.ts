import { z } from 'zod';
import { deskSettingsSchema } from '../../standard/desk';
import { attachment, month } from '../fields';
import { deskRecord, openDeskView, satisfactionView } from '../views/desk';
import { atMs } from '../views/parts';
import { nothing, query } from './spec';

/** Without a month what is open, with one all that was taken in it. */
const which = { month: month.optional() };

/** The front desk's records (F-01 to F-05, F-07). */
export const deskQueries = {
  /** All that is open, for Today, the closing list and the counts; oldest due time first. */
  'desk.open': query({ role: null, input: nothing, output: z.array(openDeskView) }),
  'desk.list': query({
    role: null,
    input: z.strictObject({
      kind: z.enum(['request', 'found', 'loan', 'key', 'parcel']),
      ...which,
    }),
    output: z.array(deskRecord),
  }),
  /** What guests over one's shoulder must not read: complaints and feedback. */
  'desk.private': query({
    role: 'attendant',
    input: z.strictObject({ kind: z.enum(['complaint', 'feedback']), ...which }),
    output: z.array(deskRecord),
  }),
  /** The photos of something found (F-03). */
  'desk.files': query({
    role: null,
    input: z.strictObject({ id: z.int().positive() }),
    output: z.array(attachment),
  }),
  /** What happened to one record, oldest first. */
  'desk.history': query({
    role: 'supervisor',
    input: z.strictObject({ id: z.int().positive() }),
    output: z.array(
      z.strictObject({
        event: z.int(),
        atMs,
        actor: z.string(),
        command: z.string(),
        reason: z.string().nullable(),
        undone: z.boolean(),
      }),
    ),
  }),
  'desk.settings': query({ role: null, input: nothing, output: deskSettingsSchema }),
  'feedback.month': query({
    role: 'supervisor',
    input: z.strictObject({ month }),
    output: satisfactionView,
  }),
} as const;
