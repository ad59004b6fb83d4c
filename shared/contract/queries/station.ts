import { z } from 'zod';
import { policySchema } from '../../standard/policy';
import { ruleSchema, standardSchema } from '../../standard/schema';
import { localDate } from '../fields';
import { stationView } from '../views/day';
import { atMs } from '../views/parts';
import { nothing, query } from './spec';

const policyValue = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** The station, its standard and its policy. */
export const stationQueries = {
  'station.get': query({ role: null, input: nothing, output: stationView }),
  'standard.get': query({ role: null, input: nothing, output: standardSchema }),
  /** Every version of the standard, oldest first; old ones stay readable. */
  'standard.versions': query({
    role: null,
    input: nothing,
    output: z.array(
      z.strictObject({
        version: z.int(),
        effectiveFrom: localDate,
        publishedAtMs: atMs,
        publishedBy: z.string(),
        discussed: z.string(),
        announced: z.string(),
        part: z.enum(['rules', 'floor']),
      }),
    ),
  }),
  /** The rules of one version. */
  'standard.rules': query({
    role: null,
    input: z.strictObject({ version: z.int().positive() }),
    output: z.array(ruleSchema),
  }),
  'policy.get': query({ role: null, input: nothing, output: policySchema }),
  /** What was set otherwise, by whom, from what to what; the latest first. */
  'policy.changes': query({
    role: null,
    input: z.strictObject({ limit: z.int().min(1).max(200) }),
    output: z.array(
      z.strictObject({
        id: z.int(),
        atMs,
        actor: z.string(),
        name: z.string(),
        place: z.string().nullable(),
        from: policyValue,
        to: policyValue,
      }),
    ),
  }),
} as const;
