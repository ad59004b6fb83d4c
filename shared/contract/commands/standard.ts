import { z } from 'zod';
import { policySchema } from '../../standard/policy';
import { roomSchema, ruleSchema, tableSchema, zoneSchema } from '../../standard/schema';
import { localDate, reason } from '../fields';
import { command, manager } from './spec';

/** The catalogue in its versions, and the station's policy. */
export const standardCommands = {
  /** New wording and amounts of the catalogue, with how they were discussed and announced. */
  'standard.publish': command({
    ...manager,
    audit: 'standard',
    input: z.strictObject({
      effectiveFrom: localDate,
      discussed: reason,
      announced: reason,
      rules: z.array(ruleSchema).min(1).max(200),
    }),
    output: z.strictObject({ version: z.int().positive() }),
  }),
  /** The floor as a new version of the standard: zones, tables and VIP rooms. */
  'standard.publishFloor': command({
    ...manager,
    audit: 'standard',
    input: z.strictObject({
      effectiveFrom: localDate,
      zones: z.array(zoneSchema).max(20),
      tables: z.array(tableSchema).min(1).max(60),
      rooms: z.array(roomSchema).max(6),
    }),
    output: z.strictObject({ version: z.int().positive() }),
  }),
  /** What is given takes the place of what was; `zones` and `rooms` as a whole. */
  'policy.set': command({
    ...manager,
    audit: 'settings',
    input: policySchema
      .partial()
      .refine((changes) => Object.keys(changes).length > 0, 'nothing to change'),
  }),
} as const;
