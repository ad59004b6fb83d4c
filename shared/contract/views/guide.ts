import { z } from 'zod';
import { attachment, localDate } from '../fields';
import { atMs } from './parts';

/** What was done last to a page of the guide. */
export const guideEditView = z.strictObject({
  code: z.string(),
  state: z.enum(['written', 'removed', 'restored']),
  /** True where the page came with the app: its words can be had back. */
  shipped: z.boolean(),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  attachments: z.array(attachment),
  atMs,
  by: z.string(),
});

export const guideView = z.strictObject({
  /** Another text whenever a page reads anew. */
  revision: z.string(),
  edits: z.array(guideEditView),
  /** O-08, O-09: what is on offer today, by code; all of it until somebody chose. */
  offer: z.strictObject({
    snacks: z.array(z.string()),
    drinks: z.array(z.string()),
    /** The day of the choice that holds, and who made it; null where nobody has. */
    chosen: z.strictObject({ on: localDate, by: z.string() }).nullable(),
  }),
});

const bilingualText = z.strictObject({ zh: z.string(), en: z.string() });
const wording = z.strictObject({ title: bilingualText, steps: z.array(bilingualText) });

export const guideHistory = z.strictObject({
  edits: z.array(
    z.strictObject({
      /** The journal line that did it. */
      event: z.int(),
      state: z.enum(['written', 'removed', 'restored']),
      /** What it read like from then on; null where it was taken away, or had the app's words. */
      page: wording.nullable(),
      attachments: z.array(attachment),
      atMs,
      by: z.string(),
    }),
  ),
  /** The app's own words; null for a page of the station's own. */
  shipped: wording.nullable(),
});

export type GuideHistory = z.infer<typeof guideHistory>;
export type GuideEditView = z.infer<typeof guideEditView>;
export type GuideView = z.infer<typeof guideView>;
