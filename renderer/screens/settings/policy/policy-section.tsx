import { useTranslation } from 'react-i18next';
import { LedgerPolicy } from './ledger-policy';
import { PolicyFoot } from './policy-foot';
import css from './policy.module.css';
import { TargetPolicy } from './target-policy';
import { usePolicyDraft } from './use-policy-draft';

/** What the station sets for itself: anyone may read it, a manager changes it. */
export function PolicySection() {
  const { t } = useTranslation('catalogue');
  const policy = usePolicyDraft();
  return (
    <section className={css.section} aria-label={t('policy.title')} data-testid="policy">
      <div className={css.columns}>
        <LedgerPolicy draft={policy.draft} onChange={policy.change} />
        <TargetPolicy draft={policy.draft} onChange={policy.change} />
      </div>
      <PolicyFoot policy={policy} aside={t('policy.lawyer')} />
    </section>
  );
}
