import { useTranslation } from 'react-i18next';
import type { MonthView } from '../../../../shared/contract/queries';
import { hashLines } from '../anchor-words';
import css from './closing.module.css';

/** The end of the chain, to compare with paper: how many entries, and the hash in groups of four. */
export function Anchor({ head }: { head: MonthView['head'] }) {
  const { t } = useTranslation('month');
  return (
    <div className={css.anchor} data-testid="anchor">
      <span>
        <b>{t('verify.anchor')}</b> · {t('verify.count', { count: head.seq })} · {t('verify.hash')}
      </span>
      <p className={css.hash} data-selectable>
        {hashLines(head.hash).map((groups) => (
          <span key={groups.join('')}>
            {groups.map((group, at) => (
              <span key={`${at}${group}`}>{group} </span>
            ))}
          </span>
        ))}
      </p>
      <span className={css.quiet}>{t('verify.compare')}</span>
    </div>
  );
}
