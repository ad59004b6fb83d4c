import { z } from 'zod';
import { codeOf } from '../fields';
import { atMs } from '../views/parts';
import { query } from './spec';

/** VIP rooms beyond what the floor shows. */
export const vipQueries = {
  /** What was done in the stay that is in a room now, oldest first; empty where nobody is there. */
  'vip.log': query({
    role: null,
    input: z.strictObject({ room: codeOf }),
    output: z.array(
      z.strictObject({
        atMs,
        /** Null where time itself did it: a missed service. */
        by: z.string().nullable(),
        what: z.enum(['enter', 'serve', 'correct', 'order', 'missed']),
        /** How a service was judged; null where it was none, or followed a missed one (S-15). */
        judged: z.enum(['on-time', 'late']).nullable(),
      }),
    ),
  }),
} as const;
