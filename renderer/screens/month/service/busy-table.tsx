import { useTranslation } from 'react-i18next';
import type { ServiceView } from '../../../../shared/contract/queries';
import { currentLanguage } from '../../../i18n';
import { weekdayWords } from '../../../parts/date-words';
import { busyGrid } from './figures';
import css from './service.module.css';

/** When guests come, as a heat map with its figures: weekdays down, hours across. */
export function BusyTable({ busy }: { busy: ServiceView['busy'] }) {
  const { t } = useTranslation('service');
  const { hours, rows } = busyGrid(busy);
  if (hours.length === 0) return null;
  return (
    <section className={css.part} aria-label={t('busy.title')}>
      <h2 className={css.title}>
        {t('busy.title')} <span>{t('busy.hint')}</span>
      </h2>
      <table className={css.busy} data-testid="service-busy">
        <thead>
          <tr>
            <th scope="col">{t('busy.hour')}</th>
            {hours.map((hour) => (
              <th key={hour} scope="col">
                {hour}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ weekday, cells }) => (
            <tr key={weekday}>
              <th scope="row">{weekdayWords(weekday, currentLanguage())}</th>
              {cells.map(({ guests, level }, at) => (
                <td key={hours[at]} data-level={level}>
                  {guests || ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
