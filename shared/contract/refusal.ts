import { z } from 'zod';

/** Why a command or query was refused: stable codes, a promise to outsiders. */
export const refusalCode = z.enum([
  'BAD_INPUT',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'CONFLICT',
  'MONTH_CLOSED',
  'LOCKED',
  'CLOCK_BACKWARDS',
  'READ_ONLY',
  /** The bridge's own, never the station's: something nobody foresaw; nothing was recorded. */
  'UNEXPECTED',
]);
export type RefusalCode = z.infer<typeof refusalCode>;

/** A refusal as the station gives it: the code, and a sentence for people in both languages. */
export const refusal = z.strictObject({
  code: refusalCode,
  message: z.strictObject({ zh: z.string(), en: z.string() }),
  /** How long the next try has to wait, after wrong PINs. */
  waitMs: z.int().optional(),
});
export type Refusal = z.infer<typeof refusal>;

/** An answer: what was asked for, or why not. Nothing is thrown across the bridge. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Refusal };
