import { z } from 'zod';
import {
  attachments,
  enteredFen,
  localDate,
  month,
  note,
  oneLine,
  reason,
  staffNo,
} from '../fields';
import { command, nothing, manager, supervisor } from './spec';

const seq = z.int().positive();
const posted = z.strictObject({ seq, hash: z.string() });

/** Fines, rewards, answers and the month's closing (P, G, R). */
export const ledgerCommands = {
  'ledger.record': command({
    ...supervisor,
    posts: true,
    input: z.strictObject({
      staff: staffNo,
      rule: oneLine(20),
      times: z.int().min(1).max(999).optional(),
      amountFen: enteredFen.optional(),
      sanction: z.enum(['fine', 'dismissal', 'bonus']).optional(),
      note,
      businessDate: localDate.optional(),
      late: z.boolean().optional(),
      suggestion: z.int().positive().optional(),
      /** Evidence: photos and papers that the entry carries beside its note. */
      attachments: attachments.optional(),
    }),
    output: z.union([posted, z.strictObject({ pending: z.int().positive() })]),
  }),
  'ledger.approve': command({
    ...manager,
    audit: 'ledger',
    posts: true,
    input: z.strictObject({ pending: z.int().positive(), amountFen: enteredFen.optional() }),
    output: posted,
  }),
  'ledger.reject': command({
    ...manager,
    audit: 'ledger',
    input: z.strictObject({ pending: z.int().positive(), reason }),
  }),
  'ledger.reverse': command({
    ...manager,
    audit: 'ledger',
    posts: true,
    input: z.strictObject({ seq, reason }),
    output: posted,
  }),
  'ledger.acknowledge': command({ by: 'pin', input: z.strictObject({ seq }) }),
  'ledger.appeal': command({
    by: 'pin',
    input: z.strictObject({ seq, text: reason, attachments: attachments.optional() }),
  }),
  'ledger.resolveAppeal': command({
    ...manager,
    audit: 'ledger',
    posts: true,
    input: z.strictObject({ seq, outcome: z.enum(['upheld', 'reversed']), reason }),
    output: z.union([posted, nothing]),
  }),
  'suggestion.dismiss': command({
    ...supervisor,
    audit: 'ledger',
    input: z.strictObject({ suggestion: z.int().positive(), reason }),
  }),
  'month.close': command({
    ...manager,
    audit: 'month',
    posts: true,
    input: z.strictObject({ month }),
    output: z.strictObject({ seq: z.int().nonnegative(), hash: z.string() }),
  }),
} as const;
