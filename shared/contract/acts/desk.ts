import { z } from 'zod';
import { deskKind } from '../../standard/desk';
import { localDate, month } from '../fields';

const nothing = z.strictObject({});

/** The front desk's papers: what the kiosk itself does, beside the station's commands and queries. */
export const deskActs = {
  /** Prints one record of the front desk with signature lines (F-03 to F-05). */
  'desk.receipt': {
    input: z.strictObject({ id: z.int().positive() }),
    output: z.strictObject({ printed: z.boolean() }),
  },
  /** Prints what is open of a kind, or all of a month (supervisor). */
  'desk.print': {
    input: z.strictObject({ kind: deskKind, month: month.optional() }),
    output: z.strictObject({ printed: z.boolean() }),
  },
  /** Writes the records of a span of dates as CSV, one file a kind (manager); answers the folder. */
  'desk.export': {
    input: z
      .strictObject({ from: localDate, to: localDate })
      .refine(({ from, to }) => from <= to, 'to before from'),
    output: z.strictObject({ folder: z.string(), files: z.array(z.string()) }),
  },
  /** Shows a folder of these in the system's file manager (manager). */
  'desk.show': { input: z.strictObject({ folder: z.string().max(200) }), output: nothing },
} as const;
