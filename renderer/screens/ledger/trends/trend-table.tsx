import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n';
import { monthWords } from '../../../parts/date-words';
import { MonthColumns } from './month-columns';
import type { Measure, TrendLine } from './trend';
import type { TrendBy } from './trends-tab';
import css from './trends.module.css';
import { figureText, keyWords } from './words';

interface Props {
  lines: readonly TrendLine[];
  months: readonly string[];
  by: TrendBy;
  measure: Measure;
  marked: string | null;
  onMark: (key: string) => void;
  /** The entries of a month, of one line or of all. */
  onOpen: (month: string, key: string | null) => void;
}

/** A chart on top of its figures: a name marks its line in the columns above, a figure leads to its entries. */
export function TrendTable(props: Props) {
  const { lines, months, by, measure, marked, onMark, onOpen } = props;
  const { t } = useTranslation('trends');
  const language = currentLanguage();
  return (
    <table className={css.table} data-testid="trend-table">
      <thead>
        <MonthColumns
          lines={lines}
          months={months}
          by={by}
          measure={measure}
          marked={lines.find(({ key }) => key === marked)}
          onOpen={(month) => onOpen(month, marked)}
        />
      </thead>
      <tbody>
        {lines.map(({ key, figures, total }) => (
          <tr key={key} data-marked={key === marked || undefined} data-testid={`trend-row-${key}`}>
            <th scope="row">
              <button
                type="button"
                className={css.name}
                aria-pressed={key === marked}
                onClick={() => onMark(key)}
              >
                {keyWords(by, key)}
              </button>
            </th>
            {months.map((month, at) => (
              <td key={month}>
                {figures[at] ? (
                  <button
                    type="button"
                    className={css.cell}
                    aria-label={t('column', {
                      month: monthWords(month, language),
                      who: keyWords(by, key),
                      figure: figureText(figures[at], measure),
                    })}
                    onClick={() => onOpen(month, key)}
                    data-testid={`trend-${key}-${month}`}
                  >
                    {figureText(figures[at], measure)}
                  </button>
                ) : (
                  <span className={css.none}>·</span>
                )}
              </td>
            ))}
            <td className={css.total}>{figureText(total, measure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
