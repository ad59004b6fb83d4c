import { z } from 'zod';
import { OPEN_KINDS } from '../../domain/closing';
import { flag } from '../commands/spec';
import { dayView } from '../views/day';
import { floorView } from '../views/floor';
import { atMs } from '../views/parts';
import { nothing, query } from './spec';

/** The day and the floor as they stand. */
export const dayQueries = {
  'day.get': query({ role: null, input: nothing, output: dayView }),
  'floor.get': query({ role: null, input: nothing, output: floorView }),
  /** What the open shift would leave open; what is not due yet counts from its due time. */
  'closing.open': query({
    role: null,
    input: nothing,
    output: z.array(
      z.strictObject({ kind: z.enum(OPEN_KINDS), code: z.string(), dueAtMs: atMs.nullable() }),
    ),
  }),
  /** The last taps, newest first: what happened here today. */
  'journal.recent': query({
    role: null,
    input: z.strictObject({ limit: z.int().min(1).max(100) }),
    output: z.array(
      z.strictObject({
        event: z.int(),
        atMs,
        actor: z.string(),
        command: z.string(),
        subject: z.string().nullable(),
        flags: z.array(flag),
        undone: z.boolean(),
      }),
    ),
  }),
} as const;
