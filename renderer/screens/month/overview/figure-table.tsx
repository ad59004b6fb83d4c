import { useTranslation } from 'react-i18next';
import { zoneName } from '../../../state/standard';
import type { Figure, FigureGroup } from '../figures';
import css from './overview.module.css';

interface Props {
  groups: readonly FigureGroup[];
  /** False while the month still runs: some of its days say nothing against a whole month. */
  over: boolean;
}

/** Figures in groups: this month, the month before and, once it is over, the change with its direction. */
export function FigureTable({ groups, over }: Props) {
  const { t } = useTranslation('month');
  return (
    <table className={css.figures}>
      <thead>
        <tr>
          <th scope="col">
            <span className={css.hidden}>{t('column.item')}</span>
          </th>
          <th scope="col">{t(over ? 'column.now' : 'column.soFar')}</th>
          <th scope="col">{t(over ? 'column.before' : 'column.beforeAll')}</th>
          {over && <th scope="col">{t('column.change')}</th>}
        </tr>
      </thead>
      {groups.map(({ name, figures }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={css.group}>
              {t(`group.${name}`)}
            </th>
          </tr>
          {figures.map((figure) => (
            <FigureRow
              key={figure.name}
              figure={figure}
              over={over}
              label={name === 'patrols' ? zoneName(figure.name) : t(`figure.${figure.name}`)}
            />
          ))}
          {figures.length === 0 && (
            <tr>
              <td colSpan={4} className={css.none}>
                {t('noPatrols')}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  figure: Figure;
  label: string;
  over: boolean;
}

function FigureRow({ figure: { name, now, before }, label, over }: RowProps) {
  return (
    <tr data-testid={`figure-${name}`}>
      <th scope="row">{label}</th>
      <td className={css.now}>{now}</td>
      <td>{before ?? '—'}</td>
      {over && <td>{before === null ? '' : <Change by={now - before} />}</td>}
    </tr>
  );
}

/** More or less than the month before: by an arrow and a figure, without judging it by colour. */
function Change({ by }: { by: number }) {
  const { t } = useTranslation('month');
  if (by === 0) return <span aria-label={t('change.same')}>＝</span>;
  const size = Math.abs(by);
  return (
    <span role="img" aria-label={t(by > 0 ? 'change.up' : 'change.down', { by: size })}>
      {by > 0 ? '▲' : '▼'} {size}
    </span>
  );
}
