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

/** The names of the columns, which stay in sight; over all months there is no running total. */
export function HeadRow({ allMonths }: { allMonths: boolean }) {
  const { t } = useTranslation('ledger');
  const nameOf = (column: (typeof COLUMNS)[number]) =>
    column === 'running' && allMonths ? 'month' : column;
  return (
    <div className={css.headRow} role="row" aria-rowindex={1}>
      {COLUMNS.map((column) => (
        <span
          key={column}
          role="columnheader"
          className={FIGURES.includes(column) ? css.figure : undefined}
        >
          {t(`column.${nameOf(column)}`)}
        </span>
      ))}
    </div>
  );
}
