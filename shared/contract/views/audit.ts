import { z } from 'zod';
import { auditKind } from '../commands/spec';
import { atMs } from './parts';

/** One field that was changed; null where there was or is nothing. */
export const changeView = z.strictObject({
  field: z.string(),
  from: z.unknown(),
  to: z.unknown(),
});

/** A line of the audit log. */
export const auditLineView = z.strictObject({
  id: z.int(),
  atMs,
  kind: auditKind,
  /** Who did it; null for nobody known. */
  actor: z.string().nullable(),
  /** The employee number that it is about. */
  about: z.string().nullable(),
  /** The command, or what happened: 'wrong PIN', 'refused', 'pin.reset'. */
  what: z.string(),
  changes: z.array(changeView),
  /** What else was said: a reason, a sequence number, a month. Never a PIN. */
  words: z.record(z.string(), z.unknown()),
});
export type AuditLine = z.infer<typeof auditLineView>;
