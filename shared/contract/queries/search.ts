import { z } from 'zod';
import { enteredFen, localDate, oneLine, staffNo } from '../fields';
import { ledgerRowView } from '../views/ledger';
import { query } from './spec';

/** How far a list has come: its last entry, by the key that it is sorted by. */
export const entryCursor = z.strictObject({
  seq: z.int().positive(),
  /** The entry's amount without its sign. */
  sizeFen: z.int().nonnegative(),
});
export type EntryCursor = z.infer<typeof entryCursor>;

export const entryOrder = z.enum(['newest', 'oldest', 'largest']);
export type EntryOrder = z.infer<typeof entryOrder>;

/** What is looked for among the entries of all months; an absent field asks for nothing. */
export const entryFilter = z.strictObject({
  staff: staffNo.optional(),
  rule: oneLine(20).optional(),
  kind: z.enum(['penalty', 'reward', 'reversal']).optional(),
  /** Business dates, both counted in. */
  from: localDate.optional(),
  to: localDate.optional(),
  /** Amounts without their sign, both counted in. */
  leastFen: enteredFen.optional(),
  mostFen: enteredFen.optional(),
  /** Part of the note, in either case. */
  text: oneLine(50).optional(),
});
export type EntryFilter = z.infer<typeof entryFilter>;

/** More than these are not counted. */
export const MOST_COUNTED = 1_000;

/** How many entries there are, at most one more than are counted, and what those come to. */
export const entriesFound = z.strictObject({
  entries: z.int().nonnegative(),
  /** Times of the rule; a reversal takes back those of its entry. */
  times: z.int(),
  amountFen: z.int(),
});
export type EntriesFound = z.infer<typeof entriesFound>;

export const searchQueries = {
  /** One entry, by its number; null where there is none. */
  'ledger.entry': query({
    role: 'supervisor',
    input: z.strictObject({ seq: z.int().positive() }),
    output: ledgerRowView.nullable(),
  }),
  /** Entries of all months; `next` continues after the last row, null where there are no more. */
  'ledger.search': query({
    role: 'supervisor',
    input: entryFilter.extend({
      order: entryOrder,
      after: entryCursor.optional(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({
      rows: z.array(ledgerRowView),
      next: entryCursor.nullable(),
      /** What was found comes to; null but for the first page. */
      found: entriesFound.nullable(),
    }),
  }),
} as const;
