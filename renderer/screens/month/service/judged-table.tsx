import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n';
import { dateBrief, monthWords } from '../../../parts/date-words';
import { zoneName } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { type Dimension, type JudgedLine } from './figures';
import { percentText } from '../../../parts/percent';
import css from './service.module.css';

interface Props {
  lines: readonly JudgedLine[];
  by: Dimension;
  onOpen: (key: string) => void;
}

/** One row each; the name is the button that leads to what is behind it. */
export function JudgedTable({ lines, by, onOpen }: Props) {
  const { t } = useTranslation('service');
  const language = currentLanguage();
  function wordOf(key: string): string {
    if (by === 'person') return key === '' ? t('judged.nobody') : nameOf(key);
    if (by === 'zone') return zoneName(key);
    if (by === 'hour') return `${key}:00`;
    if (by === 'part')
      return key.length === 7 ? monthWords(key, language) : dateBrief(key, language);
    return zoneName(key);
  }
  if (lines.length === 0) return <p className={css.quiet}>{t('judged.none')}</p>;
  return (
    <table className={css.table} data-testid="judged-table">
      <thead>
        <tr>
          <th scope="col">{t(`judged.column.${by}`)}</th>
          <th scope="col">{t('state.onTime')}</th>
          <th scope="col">{t('state.late')}</th>
          <th scope="col">{t('state.missed')}</th>
          <th scope="col">{t('judged.share')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, onTime, late, missed, percent }) => (
          <tr key={key}>
            <th scope="row">
              <button
                type="button"
                className={css.open}
                onClick={() => onOpen(key)}
                data-testid={`judged-${key || 'nobody'}`}
              >
                {wordOf(key)}
              </button>
            </th>
            <td>{onTime}</td>
            <td data-some={late > 0 || undefined}>{late}</td>
            <td data-some={missed > 0 || undefined}>{missed}</td>
            <td>{percentText(percent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
