import { z } from 'zod';
import { attachment, localDate, month } from '../fields';
import { atMs, fen } from './parts';

export const suggestionView = z.strictObject({
  id: z.int(),
  rule: z.string(),
  source: z.enum(['vip-missed', 'late', 'grooming', 'complaint', 'lost-found']),
  subject: z.string(),
  staffNo: z.string().nullable(),
  date: localDate,
  atMs,
  /** Photos that came with it. */
  attachments: z.array(attachment),
});

export const answerView = z.strictObject({
  kind: z.enum(['acknowledged', 'appealed']),
  text: z.string(),
  atMs,
  resolved: z.enum(['upheld', 'reversed']).nullable(),
  /** Why it was resolved so. */
  reason: z.string().nullable(),
  attachments: z.array(attachment),
});

export const ledgerRowView = z.strictObject({
  seq: z.int(),
  businessDate: localDate,
  recordedAt: z.string(),
  month,
  staff: z.string(),
  kind: z.enum(['penalty', 'reward', 'reversal']),
  rule: z.string(),
  standard: z.int(),
  times: z.int(),
  sanction: z.enum(['fine', 'dismissal', 'bonus']),
  amountFen: fen,
  note: z.string(),
  recordedBy: z.string(),
  approvedBy: z.string().nullable(),
  reverses: z.int().nullable(),
  /** The entry that cancels this one. */
  reversedBy: z.int().nullable(),
  answer: answerView.nullable(),
  /** Evidence that the entry carries. */
  attachments: z.array(attachment),
});

export const ledgerSumView = z.strictObject({
  entries: z.int(),
  penaltyTimes: z.int(),
  penaltyFen: fen,
  rewardTimes: z.int(),
  rewardFen: fen,
  netFen: fen,
  dismissals: z.int(),
});

export const ledgerView = z.strictObject({
  month,
  closed: z.boolean(),
  rows: z.array(ledgerRowView),
  sum: ledgerSumView,
});

export const pendingView = z.strictObject({
  id: z.int(),
  staffNo: z.string(),
  rule: z.string(),
  times: z.int(),
  sanction: z.enum(['fine', 'dismissal', 'bonus']),
  amountFen: fen,
  note: z.string(),
  businessDate: localDate,
  proposedBy: z.string(),
  proposedAtMs: atMs,
  attachments: z.array(attachment),
});

export type LedgerView = z.infer<typeof ledgerView>;
export type LedgerRow = z.infer<typeof ledgerRowView>;
export type SuggestionView = z.infer<typeof suggestionView>;
