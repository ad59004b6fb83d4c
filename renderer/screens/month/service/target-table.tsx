import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ServiceView } from '../../../../shared/contract/queries';
import { isReached, type Target } from '../../../../shared/domain/targets';
import { percentText } from '../../../parts/percent';
import css from './service.module.css';

/** What the station has set itself to reach, and what it came to: by word and bar, with a mark. */
export function TargetTable({ targets, voices }: Pick<ServiceView, 'targets' | 'voices'>) {
  const { t } = useTranslation('service');
  return (
    <section className={css.part} aria-label={t('targets.title')}>
      <h2 className={css.title}>
        {t('targets.title')} <span>{t('targets.voices', { ...voices })}</span>
      </h2>
      <table className={css.table} data-testid="service-targets">
        <tbody>
          {targets.map((target) => (
            <tr key={target.name}>
              <th scope="row">{t(`targets.${target.name}`)}</th>
              <td className={css.wide}>
                <span className={css.scale}>
                  <span className={css.bar} style={{ width: `${target.actual ?? 0}%` }} />
                  {target.percent > 0 && (
                    <span className={css.goal} style={{ left: `${target.percent}%` }} />
                  )}
                </span>
              </td>
              <td>{percentText(target.actual)}</td>
              <td>
                <Standing target={target} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Standing({ target }: { target: Target }) {
  const { t } = useTranslation('service');
  const reached = isReached(target);
  if (reached === null) {
    return (
      <span className={css.standing}>
        <IconMinus size={18} aria-hidden />
        {t(target.percent === 0 ? 'targets.unset' : 'targets.nothing', { ...target })}
      </span>
    );
  }
  const Icon = reached ? IconCheck : IconAlertTriangle;
  return (
    <span className={css.standing} data-reached={reached}>
      <Icon size={18} aria-hidden />
      {t(reached ? 'targets.reached' : 'targets.below', { percent: target.percent })}
    </span>
  );
}
