import { z } from 'zod';

/** Format version of a ledger entry. */
export const ENTRY_VERSION = 1;

/** What the first entry points back to. */
export const GENESIS_HASH = '0'.repeat(64);

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** A ledger entry as it is hashed: exactly these keys. Fines are negative, rewards positive, in fen. */
export const entrySchema = z.strictObject({
  v: z.literal(ENTRY_VERSION),
  station: z.string(),
  seq: z.int().positive(),
  id: z.string(),
  recordedAt: z.string(),
  businessDate: z.string(),
  month: z.string(),
  staff: z.string(),
  kind: z.enum(['penalty', 'reward', 'reversal']),
  rule: z.string(),
  standard: z.int().positive(),
  times: z.int().positive(),
  sanction: z.enum(['fine', 'dismissal', 'bonus']),
  amountFen: z.int(),
  note: z.string(),
  recordedBy: z.string(),
  approvedBy: z.string().nullable(),
  reverses: z.int().positive().nullable(),
  prevHash: sha256Hex,
});
export const hashedEntrySchema = entrySchema.extend({ hash: sha256Hex });

export type LedgerEntry = z.infer<typeof entrySchema>;
export type HashedEntry = z.infer<typeof hashedEntrySchema>;
export type Sanction = LedgerEntry['sanction'];

/** The end of the chain: what paper outside the computer is compared with. */
export interface Head {
  seq: number;
  hash: string;
}

export const EMPTY_HEAD: Head = { seq: 0, hash: GENESIS_HASH };

/** The part of a catalogue rule that decides an entry. Amounts in fen, for one time. */
export interface RuleTerms {
  code: string;
  kind: 'penalty' | 'reward';
  amountFen: number | null;
  minFen: number | null;
  approval: boolean;
  dismissal: boolean;
}

export interface Proposal {
  times: number;
  amountFen?: number | undefined;
  sanction?: Sanction | undefined;
}

export type Terms = { sanction: Sanction; times: number; amountFen: number } | { wrong: string };

/**
 * The sanction, times and signed amount of what a supervisor records by a rule:
 * P-01 to P-22, R-01 to at the catalogue's amount, R-04 at the manager's,
 * G-01 to G-08 at an amount not under the rule's floor, or dismissal without one.
 */
export function decideTerms(rule: RuleTerms, proposal: Proposal): Terms {
  const usual: Sanction = rule.kind === 'penalty' ? 'fine' : 'bonus';
  const sanction = proposal.sanction ?? usual;
  const { times, amountFen } = proposal;
  const sign = rule.kind === 'penalty' ? -1 : 1;

  if (sanction === 'dismissal') {
    if (!rule.dismissal) return { wrong: 'sanction' };
    if (amountFen !== undefined) return { wrong: 'amountFen' };
    if (times !== 1) return { wrong: 'times' };
    return { sanction, times, amountFen: 0 };
  }
  if (sanction !== usual) return { wrong: 'sanction' };
  if (rule.amountFen !== null) {
    if (amountFen !== undefined) return { wrong: 'amountFen' };
    return { sanction, times, amountFen: sign * rule.amountFen * times };
  }
  if (amountFen === undefined || amountFen < (rule.minFen ?? 1) * times) {
    return { wrong: 'amountFen' };
  }
  return { sanction, times, amountFen: sign * amountFen };
}

/** The entry that cancels another: same person, rule, times and sanction, the amount turned round. */
export const reversalOf = (entry: LedgerEntry) => ({
  staff: entry.staff,
  kind: 'reversal' as const,
  rule: entry.rule,
  times: entry.times,
  sanction: entry.sanction,
  amountFen: entry.amountFen === 0 ? 0 : -entry.amountFen,
  reverses: entry.seq,
});

/** Sums of a set of entries. Reversals reduce the side that they reverse, in times and amount. */
export interface LedgerSum {
  entries: number;
  penaltyTimes: number;
  penaltyFen: number;
  rewardTimes: number;
  rewardFen: number;
  netFen: number;
  dismissals: number;
}

export const NO_ENTRIES: LedgerSum = {
  entries: 0,
  penaltyTimes: 0,
  penaltyFen: 0,
  rewardTimes: 0,
  rewardFen: 0,
  netFen: 0,
  dismissals: 0,
};

export function addEntry(sum: LedgerSum, entry: LedgerEntry): LedgerSum {
  const times = entry.kind === 'reversal' ? -entry.times : entry.times;
  const reward = entry.sanction === 'bonus';
  return {
    entries: sum.entries + 1,
    penaltyTimes: sum.penaltyTimes + (reward ? 0 : times),
    penaltyFen: sum.penaltyFen + (reward ? 0 : entry.amountFen),
    rewardTimes: sum.rewardTimes + (reward ? times : 0),
    rewardFen: sum.rewardFen + (reward ? entry.amountFen : 0),
    netFen: sum.netFen + entry.amountFen,
    dismissals: sum.dismissals + (entry.sanction === 'dismissal' ? times : 0),
  };
}

export const sumEntries = (entries: readonly LedgerEntry[]): LedgerSum =>
  entries.reduce(addEntry, NO_ENTRIES);
