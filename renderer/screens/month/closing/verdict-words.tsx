import { IconCircleCheck, IconShieldX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../../shared/contract/queries';
import { faultAbout, faultWord } from '../anchor-words';
import css from './closing.module.css';
import { DoubtfulWords } from './doubtful-words';

export type Verdict = QueryOutput<'chain.verify'>;

/** Green or red, by a shape and words first. */
export function VerdictBox({ ok, children }: { ok: boolean; children: ReactNode }) {
  const Icon = ok ? IconCircleCheck : IconShieldX;
  return (
    <div className={css.verdict} data-ok={ok} role={ok ? 'status' : 'alert'} data-testid="verdict">
      <Icon size={44} stroke={1.6} aria-hidden />
      <div>{children}</div>
    </div>
  );
}

/** What the walk through the whole chain found. */
export function VerdictWords({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('month');
  if (!verdict.ok) {
    const { seq, reason, entry } = verdict;
    const about = faultAbout(reason);
    return (
      <VerdictBox ok={false}>
        <b>{t(`verify.bad.${about}`, { seq })}</b>
        <p>{t(`verify.reason.${faultWord(reason)}`)}</p>
        {entry && about === 'entry' && <DoubtfulWords entry={entry} />}
        <p>{t(`verify.what.${about}`, { seq })}</p>
      </VerdictBox>
    );
  }
  const { entries } = verdict;
  return (
    <VerdictBox ok>
      <b>{t('verify.good')}</b>
      <p>{entries === 0 ? t('verify.empty') : t('verify.goodWhy', { count: entries })}</p>
    </VerdictBox>
  );
}
