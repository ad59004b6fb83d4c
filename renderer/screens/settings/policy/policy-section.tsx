import { useTranslation } from 'react-i18next';
import { LedgerPolicy } from './ledger-policy';
import { PolicyFoot } from './policy-foot';
import css from './policy.module.css';
import { SmokingPolicy } from './smoking-policy';
import { TargetPolicy } from './target-policy';
import { usePolicyDraft } from './use-policy-draft';

/** What the station sets for itself: anyone may read it, a manager changes it. */
export function PolicySection() {
  const { t } = useTranslation('catalogue');
  const policy = usePolicyDraft();
  return (
    <section className={css.section} aria-label={t('policy.title')} data-testid="policy">
      <div className={css.columns}>
        <div className={css.column}>
          <LedgerPolicy draft={policy.draft} onChange={policy.change} />
          <SmokingPolicy draft={policy.draft} onChange={policy.change} />
        </div>
        <TargetPolicy draft={policy.draft} onChange={policy.change} />
      </div>
      <PolicyFoot policy={policy} aside={t('policy.lawyer')} />
    </section>
  );
}
