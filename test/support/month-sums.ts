/** A ledger entry but for what the app makes up: its id and its place in the chain of hashes. */
export interface ModelEntry {
  v: 1;
  station: string;
  seq: number;
  recordedAt: string;
  businessDate: string;
  month: string;
  staff: string;
  kind: 'penalty' | 'reward' | 'reversal';
  rule: string;
  standard: 1;
  times: number;
  sanction: 'fine' | 'dismissal' | 'bonus';
  amountFen: number;
  note: string;
  recordedBy: string;
  approvedBy: string | null;
  reverses: number | null;
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);

/** Sums of entries: a reversal takes times and amount off the side that it reverses. */
export function sumOf(entries: readonly ModelEntry[]) {
  const times = (entry: ModelEntry) => (entry.kind === 'reversal' ? -entry.times : entry.times);
  const rewards = entries.filter((entry) => entry.sanction === 'bonus');
  const penalties = entries.filter((entry) => entry.sanction !== 'bonus');
  return {
    entries: entries.length,
    penaltyTimes: sum(penalties.map(times)),
    penaltyFen: sum(penalties.map((entry) => entry.amountFen)),
    rewardTimes: sum(rewards.map(times)),
    rewardFen: sum(rewards.map((entry) => entry.amountFen)),
    netFen: sum(entries.map((entry) => entry.amountFen)),
  };
}

/** How many dismissals are proposed, less those that were reversed. */
export const dismissalsIn = (entries: readonly ModelEntry[]): number =>
  entries.filter((entry) => entry.sanction === 'dismissal').length -
  2 * entries.filter((entry) => entry.sanction === 'dismissal' && entry.kind === 'reversal').length;
