import { z } from 'zod';
import { localDate } from '../fields';
import { atMs } from '../views/parts';
import { nothing, query } from './spec';

/** The guide's pages stand in the standard; here is what the station did to them. */
export const guideQueries = {
  'guide.edits': query({
    role: null,
    input: nothing,
    output: z.array(
      z.strictObject({
        code: z.string(),
        state: z.enum(['written', 'removed', 'restored']),
        /** True where the page came with the app: its words can be had back. */
        shipped: z.boolean(),
        title: z.strictObject({ zh: z.string(), en: z.string() }),
        atMs,
        by: z.string(),
      }),
    ),
  }),
  /** O-08, O-09: what is on offer today, by code; all of it until somebody chose. */
  'offer.get': query({
    role: null,
    input: nothing,
    output: z.strictObject({
      snacks: z.array(z.string()),
      drinks: z.array(z.string()),
      /** The day of the choice that holds, and who made it; null where nobody has. */
      chosen: z.strictObject({ on: localDate, by: z.string() }).nullable(),
    }),
  }),
} as const;
