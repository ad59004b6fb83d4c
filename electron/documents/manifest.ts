import { z } from 'zod';
import { sha256Hex } from '../../shared/domain/ledger';
import { ledgerSumView } from '../../shared/contract/views/ledger';

/** A bundle's manifest.json. Its head is the anchor: what paper outside the computer is held against. */
export const manifestSchema = z.object({
  station: z.string(),
  month: z.string(),
  closed: z.boolean(),
  exportedAt: z.string(),
  exportedBy: z.string().nullable(),
  app: z.string(),
  /** Where the run in ledger.jsonl starts, and what it points back to. */
  first: z.object({ seq: z.int().positive(), prevHash: sha256Hex }),
  head: z.object({ seq: z.int().nonnegative(), hash: sha256Hex }),
  totals: ledgerSumView,
  files: z.array(z.object({ name: z.string(), bytes: z.int().nonnegative(), sha256: sha256Hex })),
});
export type Manifest = z.infer<typeof manifestSchema>;
