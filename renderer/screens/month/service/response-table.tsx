import { useTranslation } from 'react-i18next';
import type { ResponseView } from '../../../../shared/contract/queries';
import { clockText } from '../../../../shared/domain/clock-text';
import { zoneName } from '../../../state/standard';
import { overall } from './figures';
import css from './service.module.css';

interface Props {
  response: readonly ResponseView[];
  before: readonly ResponseView[] | null;
}

const wait = (ms: number | null | undefined): string =>
  ms === null || ms === undefined ? '—' : clockText(ms);

/** How long guests waited: the middle wait and what nine of ten did not exceed, by zone. */
export function ResponseTable({ response, before }: Props) {
  const { t } = useTranslation('service');
  const shown = response.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <section className={css.part} aria-label={t('response.title')}>
      <h2 className={css.title}>
        {t('response.title')} <span>{t('response.hint')}</span>
      </h2>
      <table className={css.table} data-testid="service-response">
        <thead>
          <tr>
            <th scope="col">{t('response.what')}</th>
            <th scope="col">{t('response.count')}</th>
            <th scope="col">{t('response.median')}</th>
            <th scope="col">{t('response.p90')}</th>
            <th scope="col">{t('response.before')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ what, zone, count, medianMs, p90Ms }) => (
            <tr key={`${what} ${zone}`} data-whole={zone === null || undefined}>
              <th scope="row">{zone === null ? t(`response.${what}`) : zoneName(zone)}</th>
              <td>{count}</td>
              <td>{wait(medianMs)}</td>
              <td>{wait(p90Ms)}</td>
              <td>{zone === null && before ? wait(overall(before, what)?.medianMs) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
