import { z } from 'zod';
import { auditKind } from '../commands/spec';
import { localDate, staffNo } from '../fields';
import { auditLineView } from '../views/audit';
import { query } from './spec';

/** What was decided and set, PINs and refusals, for the manager. */
export const auditQueries = {
  /** Newest first; `next` continues after the last line, null where there are no more. */
  'audit.list': query({
    role: 'manager',
    input: z.strictObject({
      kind: auditKind.optional(),
      /** Who did it, or whom it is about. */
      person: staffNo.optional(),
      from: localDate.optional(),
      to: localDate.optional(),
      after: z.int().positive().optional(),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ rows: z.array(auditLineView), next: z.int().nullable() }),
  }),
} as const;
