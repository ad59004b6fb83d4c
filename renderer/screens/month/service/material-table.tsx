import { useTranslation } from 'react-i18next';
import type { Period } from '../../../../shared/domain/period';
import { useAsked } from '../../../state/asked';
import css from './service.module.css';

/** What service took of the bar's stock, by what a cup of each drink takes. */
export function MaterialTable({ period }: { period: Period }) {
  const { t } = useTranslation('service');
  const { data } = useAsked('stock.get', { period });
  const used = (data?.lines ?? []).filter((line) => line.used > 0);
  if (used.length === 0) return null;
  return (
    <section className={css.part} aria-label={t('materials.title')}>
      <h2 className={css.title}>
        {t('materials.title')} <span>{t('materials.hint')}</span>
      </h2>
      <table className={css.table} data-testid="service-materials">
        <thead>
          <tr>
            <th scope="col">{t('materials.name')}</th>
            <th scope="col">{t('materials.used')}</th>
          </tr>
        </thead>
        <tbody>
          {used
            .toSorted((a, b) => b.used - a.used)
            .map(({ code, name, unit, used: amount }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>
                  {amount} {unit}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
