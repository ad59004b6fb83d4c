import { z } from 'zod';
import { guideChapter } from '../../standard/schema';
import { attachments, codeOf, oneLine, said } from '../fields';
import { command, manager, supervisor } from './spec';

const title = said(20);
const steps = z.array(said(120)).min(1).max(20);

/** Photos, and a machine's manual: all that the page has from now on. */
const pictures = attachments.optional();

/** A page's code: those that the app brings are longer than those of a table or a drink. */
const page = oneLine(60);

/** The guide in the station's own words, and what is on offer today (E-02, O-06 to O-09). */
export const guideCommands = {
  /** A page that is there, in new words: its lists and its snack say the same from now on. */
  'guide.write': command({
    ...manager,
    audit: 'standard',
    input: z.strictObject({ code: page, title, steps, attachments: pictures }),
  }),
  /** A page or a snack of the station's own. */
  'guide.add': command({
    ...manager,
    audit: 'standard',
    input: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('snack'), title, steps, attachments: pictures }),
      z.strictObject({
        kind: z.literal('page'),
        chapter: guideChapter,
        title,
        steps,
        attachments: pictures,
      }),
    ]),
    output: z.strictObject({ code: z.string() }),
  }),
  /** Takes away a page of the station's own, or any snack. */
  'guide.remove': command({
    ...manager,
    audit: 'standard',
    input: z.strictObject({ code: page }),
  }),
  /** The app's own words again for a page that came with it. */
  'guide.restore': command({
    ...manager,
    audit: 'standard',
    input: z.strictObject({ code: page }),
  }),
  /** A page as the station had it before, by the journal line that wrote it so. */
  'guide.bringBack': command({
    ...manager,
    audit: 'standard',
    input: z.strictObject({ code: page, event: z.int().positive() }),
  }),
  /** O-08, O-09: what is on today; it stays until the next choice. */
  'offer.set': command({
    ...supervisor,
    input: z.strictObject({ snacks: z.array(codeOf).max(100), drinks: z.array(codeOf).max(100) }),
  }),
} as const;
