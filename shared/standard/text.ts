import { z } from 'zod';

/** Every text of the standard, in Chinese first and English second. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** A clause of the standard: O-01, S-15, C-03, P-13, G-05, R-04, E-01, F-08. */
export const clauseCode = z.string().regex(/^[OSCPGREF]-\d{2}$/);

export const slug = z.string().regex(/^[a-z][a-z0-9-]*$/);
