import { useTranslation } from 'react-i18next';
import { useAsked } from '../../state/asked';
import { timeOf } from '../../state/station';
import { nameOf } from '../../state/team';
import sheet from './sheet.module.css';
import css from './vip-log.module.css';

/** What was done in this stay, the last on top: each service with how it was judged (S-15). */
export function VipLog({ room }: { room: string }) {
  const { t } = useTranslation('floor');
  const { data } = useAsked('vip.log', { room });
  return (
    <section className={css.log} aria-label={t('vip.log')} data-testid="vip-log">
      <h3 className={sheet.heading}>{t('vip.log')}</h3>
      <ol className={css.lines}>
        {(data ?? []).toReversed().map(({ atMs, by, what, judged }) => (
          <li key={`${atMs} ${what}`} data-what={what}>
            <time>{timeOf(atMs)}</time>
            <strong>{t(`vip.did.${what}`)}</strong>
            {judged && <span data-judged={judged}>{t(`vip.judged.${judged}`)}</span>}
            {by !== null && <span className={css.who}>{nameOf(by)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
