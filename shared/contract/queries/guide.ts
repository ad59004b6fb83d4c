import { z } from 'zod';
import { oneLine } from '../fields';
import { guideHistory, guideView } from '../views/guide';
import { nothing, query } from './spec';

/** The guide's pages stand in the standard; here is what the station did to them, and what is on. */
export const guideQueries = {
  'guide.get': query({ role: null, input: nothing, output: guideView }),
  /** How one page read before, newest first, down to the app's own words where it has some. */
  'guide.history': query({
    role: null,
    input: z.strictObject({ code: oneLine(60) }),
    output: guideHistory,
  }),
} as const;
