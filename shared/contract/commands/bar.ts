import { z } from 'zod';
import { drinkKind } from '../../standard/schema';
import { codeOf, count, said } from '../fields';
import { command, manager } from './spec';

/** The bar's own lists: what it serves (O-09), and what is handed over (O-02). */
export const barCommands = {
  /** The menu as it is from now on; a drink that is not named any more is off it. */
  'bar.drinks': command({
    ...manager,
    audit: 'standard',
    input: z.strictObject({
      drinks: z
        .array(
          z.strictObject({
            /** Absent for a new one. */
            code: codeOf.optional(),
            name: said(20),
            kind: drinkKind,
            off: z.boolean().default(false),
          }),
        )
        .min(1)
        .max(60),
    }),
  }),
  /** The form as it is from now on; what was filled in before stays as it was. */
  'bar.handover': command({
    ...manager,
    audit: 'standard',
    input: z.strictObject({
      items: z
        .array(
          z.strictObject({
            /** Absent for a new one. */
            code: codeOf.optional(),
            name: said(40),
            unit: said(8),
            /** The usual number: expected until it was counted for the first time. */
            expected: count,
          }),
        )
        .min(1)
        .max(100),
    }),
  }),
} as const;
