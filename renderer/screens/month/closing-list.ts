import type { LedgerRow, MonthView } from '../../../shared/contract/queries';

/** One line of what stands between a month and its closing. */
export interface ClosingItem {
  code: 'over' | 'pending' | 'appeals' | 'unanswered' | 'cap';
  met: boolean;
  /** True where the month cannot be closed before it is met. */
  blocks: boolean;
  count: number;
  /** Whom it is about, by name. */
  names?: string[];
}

const openAppeals = (rows: readonly LedgerRow[]): number =>
  rows.filter(
    ({ answer, reversedBy }) =>
      answer?.kind === 'appealed' && answer.resolved === null && reversedBy === null,
  ).length;

/** Entries that the person concerned has neither acknowledged nor appealed. */
const unansweredOf = (rows: readonly LedgerRow[]): number =>
  rows.filter(
    ({ kind, answer, reversedBy }) => kind !== 'reversal' && answer === null && reversedBy === null,
  ).length;

/** Whose deductions are above the cap on wages; nobody's where the ledger is kept in points. */
const aboveCapOf = ({ people }: MonthView, inMoney: boolean): string[] =>
  inMoney ? people.filter(({ aboveCapFen }) => (aboveCapFen ?? 0) > 0).map(({ name }) => name) : [];

/**
 * What has to be done before a month is closed. Open appeals, entries without an answer and wages
 * above the cap do not bar it: a later reversal counts in the month of its recording.
 */
export function closingList(
  view: MonthView,
  rows: readonly LedgerRow[],
  inMoney = true,
): ClosingItem[] {
  const pending = view.report.ledger.pending;
  const appeals = openAppeals(rows);
  const unanswered = unansweredOf(rows);
  const names = aboveCapOf(view, inMoney);
  return [
    { code: 'over', met: view.over, blocks: true, count: 0 },
    { code: 'pending', met: pending === 0, blocks: true, count: pending },
    { code: 'appeals', met: appeals === 0, blocks: false, count: appeals },
    { code: 'unanswered', met: unanswered === 0, blocks: false, count: unanswered },
    ...(inMoney
      ? [
          {
            code: 'cap' as const,
            met: names.length === 0,
            blocks: false,
            count: names.length,
            names,
          },
        ]
      : []),
  ];
}

export const mayClose = (items: readonly ClosingItem[]): boolean =>
  items.every(({ met, blocks }) => met || !blocks);
