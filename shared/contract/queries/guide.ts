import { guideView } from '../views/guide';
import { nothing, query } from './spec';

/** The guide's pages stand in the standard; here is what the station did to them, and what is on. */
export const guideQueries = {
  'guide.get': query({ role: null, input: nothing, output: guideView }),
} as const;
