import type { LedgerRow } from '../../../../shared/contract/queries';
import css from './mine.module.css';
import { entrySentence } from './sentence';

/** Which entry it is about: date, rule, amount, who recorded it, and its note. */
export function EntryFacts({ row }: { row: LedgerRow }) {
  return (
    <div className={css.about} data-testid="about-entry">
      <strong>{entrySentence(row)}</strong>
      {row.note && <p className={css.note}>{row.note}</p>}
    </div>
  );
}
