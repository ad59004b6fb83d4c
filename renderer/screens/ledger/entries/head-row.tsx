import { useTranslation } from 'react-i18next';
import css from './entries.module.css';

const COLUMNS = [
  'date',
  'person',
  'rule',
  'times',
  'amount',
  'running',
  'note',
  'by',
  'state',
] as const;
const FIGURES: readonly string[] = ['times', 'amount', 'running'];

/** The names of the columns, which stay in sight. */
export function HeadRow() {
  const { t } = useTranslation('ledger');
  return (
    <div className={css.headRow} role="row" aria-rowindex={1}>
      {COLUMNS.map((column) => (
        <span
          key={column}
          role="columnheader"
          className={FIGURES.includes(column) ? css.figure : undefined}
        >
          {t(`column.${column}`)}
        </span>
      ))}
    </div>
  );
}
