import { useTranslation } from 'react-i18next';
import type { ServiceView } from '../../../../shared/contract/queries';
import { say, useStandard } from '../../../state/standard';
import css from './service.module.css';

/** The cups that were brought, by drink, with the share of each as a bar. */
export function DrinkTable({ drinks }: { drinks: ServiceView['drinks'] }) {
  const { t } = useTranslation('service');
  const standard = useStandard();
  if (drinks.length === 0) return null;
  const most = Math.max(...drinks.map(({ qty }) => qty));
  const nameOf = (code: string): string => {
    const drink = standard.drinks.find((one) => one.code === code);
    return drink ? say(drink.name) : code;
  };
  return (
    <section className={css.part} aria-label={t('drinks.title')}>
      <h2 className={css.title}>
        {t('drinks.title')}{' '}
        <span>{t('drinks.all', { count: drinks.reduce((all, { qty }) => all + qty, 0) })}</span>
      </h2>
      <table className={css.table} data-testid="service-drinks">
        <thead>
          <tr>
            <th scope="col">{t('drinks.name')}</th>
            <th scope="col" aria-hidden />
            <th scope="col">{t('drinks.cups')}</th>
          </tr>
        </thead>
        <tbody>
          {drinks.map(({ drink, qty }) => (
            <tr key={drink}>
              <th scope="row">{nameOf(drink)}</th>
              <td className={css.wide} aria-hidden>
                <span className={css.bar} style={{ width: `${(100 * qty) / most}%` }} />
              </td>
              <td>{qty}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
