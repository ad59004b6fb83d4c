import type { LedgerRow } from '../../../shared/contract/queries';
import { ENTRY_VERSION, sumEntries, type LedgerSum } from '../../../shared/domain/ledger';

/** What became of an entry. A reversed one is shown struck whatever was answered. */
export type EntryState = 'new' | 'acknowledged' | 'appealed' | 'upheld' | 'reversed';

export function stateOf(row: LedgerRow): EntryState {
  if (row.reversedBy !== null) return 'reversed';
  if (row.answer === null) return 'new';
  if (row.answer.kind === 'acknowledged') return 'acknowledged';
  return row.answer.resolved === 'upheld' ? 'upheld' : 'appealed';
}

/** True where the person concerned has not answered yet, and an answer still means something. */
export const mayAnswer = (row: LedgerRow): boolean =>
  row.kind !== 'reversal' && stateOf(row) === 'new';

/** One's own entries: those that wait for an answer on top, each part newest first. */
export const toAnswerFirst = (rows: readonly LedgerRow[]): LedgerRow[] =>
  rows.toSorted((a, b) => Number(mayAnswer(b)) - Number(mayAnswer(a)) || b.seq - a.seq);

export const isOpenAppeal = (row: LedgerRow): boolean => stateOf(row) === 'appealed';

const KIND_FILTERS = ['all', 'penalty', 'reward', 'reversal', 'unanswered', 'appeal'] as const;
export type KindFilter = (typeof KIND_FILTERS)[number];
export const KINDS: readonly KindFilter[] = KIND_FILTERS;

function isOfKind(row: LedgerRow, kind: KindFilter): boolean {
  if (kind === 'all') return true;
  if (kind === 'appeal') return isOpenAppeal(row);
  return kind === 'unanswered' ? mayAnswer(row) : row.kind === kind;
}

export interface Filter {
  staff: string | null;
  /** A rule's code. */
  rule: string | null;
  kind: KindFilter;
}

export const filterRows = (rows: readonly LedgerRow[], filter: Filter): LedgerRow[] =>
  rows.filter(
    (row) =>
      (filter.staff === null || row.staff === filter.staff) &&
      (filter.rule === null || row.rule === filter.rule) &&
      isOfKind(row, filter.kind),
  );

// What only the chain needs of an entry; sums do not look at it.
const UNSEALED = { v: ENTRY_VERSION, station: '', id: '', prevHash: '' } as const;

/** What the shown entries come to, by the ledger's own rule. */
export const sumOf = (rows: readonly LedgerRow[]): LedgerSum =>
  sumEntries(rows.map((row) => ({ ...row, ...UNSEALED })));

/** A row with what the shown entries came to, from the oldest up to it; null where they are not all shown. */
export interface RunningRow {
  row: LedgerRow;
  runningFen: number | null;
}

/** The shown entries, newest first, each with its running total. */
export function withRunning(rows: readonly LedgerRow[]): RunningRow[] {
  let runningFen = 0;
  return rows
    .toSorted((a, b) => a.seq - b.seq)
    .map((row) => ({ row, runningFen: (runningFen += row.amountFen) }))
    .toReversed();
}

/** Where an entry stands, by its number: -1 where none was chosen or it is not among the rows. */
export const placeOf = (seq: number | null, rows: readonly RunningRow[]): number =>
  rows.findIndex(({ row }) => row.seq === seq);

/** How far a row is from the top after a key; null where the key does not move. */
export function movedTo(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step));
}
