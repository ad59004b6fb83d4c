import { z } from 'zod';
import { localDate, month, period } from '../fields';

/** What is wanted on paper or as files, by what it is about. */
export const paperOrder = z.discriminatedUnion('kind', [
  /** A day's, a month's or a year's report (F-07). */
  z.strictObject({ kind: z.literal('service'), period }),
  /** A month's review meeting (F-08). */
  z.strictObject({ kind: z.literal('review'), month }),
  /** A day's work log (F-06). */
  z.strictObject({ kind: z.literal('worklog'), date: localDate }),
  /** The bar's stock over a period. */
  z.strictObject({ kind: z.literal('stock'), period }),
]);
export type PaperOrder = z.infer<typeof paperOrder>;

/** The name of a folder that `paper.export` makes. */
const folder = z.string().regex(/^[A-Za-z0-9_-]{1,60}$/);

/** Reports that leave: what the kiosk itself does, beside the station's commands and queries. */
export const paperActs = {
  /** Prints it through the system's dialog; false where that was cancelled (supervisor). */
  'paper.print': { input: paperOrder, output: z.strictObject({ printed: z.boolean() }) },
  /** Writes it into a folder of the exports: PDF, workbook, CSV (manager); answers the folder. */
  'paper.export': {
    input: paperOrder,
    output: z.strictObject({ folder, files: z.array(z.string()) }),
  },
  /** Shows such a folder in the system's file manager (manager). */
  'paper.show': { input: z.strictObject({ folder }), output: z.strictObject({}) },
} as const;
