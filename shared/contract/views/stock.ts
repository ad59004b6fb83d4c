import { z } from 'zod';
import { period } from '../fields';
import { atMs } from './parts';

const known = z.int().nullable();

export const stockLineView = z.strictObject({
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  kind: z.enum(['drink', 'supply']),
  lowAt: z.int(),
  perServing: z.array(z.strictObject({ drink: z.string(), amount: z.int() })),
  kept: z.boolean(),
  opening: known,
  received: z.int(),
  used: z.int(),
  difference: known,
  counted: known,
  countedAtMs: atMs.nullable(),
  closing: known,
  low: z.boolean(),
});

/** The bar's stock over a period; null where an item had not been counted yet. */
export const stockView = z.strictObject({ period, lines: z.array(stockLineView) });
export type StockView = z.infer<typeof stockView>;
export type StockLineView = z.infer<typeof stockLineView>;
