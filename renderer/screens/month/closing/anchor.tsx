import { useTranslation } from 'react-i18next';
import type { MonthView } from '../../../../shared/contract/queries';
import { hashLines } from '../anchor-words';
import css from './closing.module.css';

interface Props {
  head: MonthView['head'];
  /** Which end of the chain: now, or at the month's closing. */
  title: string;
}

/** The end of the chain, to compare with paper: how many entries, and the hash in groups of four. */
export function Anchor({ head, title }: Props) {
  const { t } = useTranslation('month');
  return (
    <div className={css.anchor} data-testid="anchor">
      <span>
        <b>{title}</b> · {t('verify.count', { count: head.seq })} · {t('verify.hash')}
      </span>
      <p className={css.hash} data-selectable>
        {hashLines(head.hash).map((groups) => (
          <span key={groups.join('')}>
            {groups.map((group, at) => (
              <span key={`${at}${group}`}>
                {[...group].map((digit, place) => (
                  <span key={place} className={css.digit}>
                    {digit}
                  </span>
                ))}{' '}
              </span>
            ))}
          </span>
        ))}
      </p>
    </div>
  );
}
