import { z } from 'zod';

/** What is wrong with the files that records carry; the chain of entries does not depend on them. */
export const attachmentFaultsView = z.strictObject({
  missing: z.int(),
  changed: z.int(),
  /** The first of them, with the record that carries it first: 'entry 12'. */
  files: z.array(
    z.strictObject({
      sha256: z.string(),
      name: z.string(),
      subject: z.string(),
      fault: z.enum(['missing', 'changed']),
    }),
  ),
});
export type AttachmentFaults = z.infer<typeof attachmentFaultsView>;
