import type { MonthView } from '../../../../shared/contract/queries';
import { useAsked } from '../../../state/asked';
import { CloseMonth } from './close-month';
import css from './closing.module.css';
import { ExportBundle } from './export-bundle';
import { VerifyChain } from './verify-chain';

interface Props {
  view: MonthView;
  onPeople: () => void;
}

/** The month's end: what is left to do, the closing, the bundle, and whether the ledger is whole. */
export function ClosingTab({ view, onPeople }: Props) {
  const { month } = view.report;
  const rows = useAsked('ledger.list', { month }).data?.rows ?? [];
  return (
    <div className={css.tab}>
      <div className={css.column}>
        <CloseMonth view={view} rows={rows} onPeople={onPeople} />
        <ExportBundle month={month} />
      </div>
      <VerifyChain head={view.head} />
    </div>
  );
}
