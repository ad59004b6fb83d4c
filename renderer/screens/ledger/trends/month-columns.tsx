import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n';
import { monthBrief } from '../../../parts/date-words';
import { columnsOf, type Measure, type TrendLine } from './trend';
import type { TrendBy } from './trends-tab';
import css from './trends.module.css';
import { figureText, keyWords } from './words';

interface Props {
  lines: readonly TrendLine[];
  months: readonly string[];
  by: TrendBy;
  measure: Measure;
  /** The line that is told apart in each column. */
  marked: TrendLine | undefined;
  onOpen: (month: string) => void;
}

/** The table's head: a column a month over the month's figures; the marked line's share is filled at its foot. */
export function MonthColumns({ lines, months, by, measure, marked, onOpen }: Props) {
  const { t } = useTranslation('trends');
  const language = currentLanguage();
  const who = marked ? keyWords(by, marked.key) : t(`all_${by}`);
  return (
    <tr data-testid="trend-columns">
      <th scope="col" className={css.who}>
        <b>{who}</b>
        <span className={css.quiet}>{t(marked ? 'legendMarked' : 'legend')}</span>
      </th>
      {columnsOf(lines, months, marked).map(({ month, total, height, marked: share }, at) => {
        const own = marked ? (marked.figures[at] ?? 0) : total;
        return (
          <th key={month} scope="col">
            <button
              type="button"
              className={css.column}
              onClick={() => onOpen(month)}
              data-testid={`trend-${month}`}
            >
              <span className={css.figure}>{own === 0 ? '' : figureText(own, measure)}</span>
              <span className={css.bars}>
                <span
                  className={css.rest}
                  style={{ height: `${(height - (marked ? share : 0)) * 100}%` }}
                  data-whole={marked === undefined}
                />
                {marked && <span className={css.own} style={{ height: `${share * 100}%` }} />}
              </span>
              <span className={css.month}>{monthBrief(month, language)}</span>
              <span className={css.hidden}>{t('opens', { who })}</span>
            </button>
          </th>
        );
      })}
      <th scope="col" className={css.sum}>
        {t('total')}
      </th>
    </tr>
  );
}
