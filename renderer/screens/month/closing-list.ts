import type { LedgerRow, MonthView } from '../../../shared/contract/queries';

/** One line of what stands between a month and its closing. */
export interface ClosingItem {
  code: 'over' | 'pending' | 'appeals';
  met: boolean;
  /** True where the month cannot be closed before it is met. */
  blocks: boolean;
  count: number;
}

const openAppeals = (rows: readonly LedgerRow[]): number =>
  rows.filter(
    ({ answer, reversedBy }) =>
      answer?.kind === 'appealed' && answer.resolved === null && reversedBy === null,
  ).length;

/**
 * What has to be done before a month is closed. An open appeal does not bar it: a later reversal
 * counts in the month of its recording.
 */
export function closingList(view: MonthView, rows: readonly LedgerRow[]): ClosingItem[] {
  const pending = view.report.ledger.pending;
  const appeals = openAppeals(rows);
  return [
    { code: 'over', met: view.over, blocks: true, count: 0 },
    { code: 'pending', met: pending === 0, blocks: true, count: pending },
    { code: 'appeals', met: appeals === 0, blocks: false, count: appeals },
  ];
}

export const mayClose = (items: readonly ClosingItem[]): boolean =>
  items.every(({ met, blocks }) => met || !blocks);
