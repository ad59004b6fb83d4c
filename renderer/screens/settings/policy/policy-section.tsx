import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePolicy } from '../../../state/policy';
import { LedgerPolicy } from './ledger-policy';
import { PolicyFoot } from './policy-foot';
import css from './policy.module.css';
import { SmokingPolicy } from './smoking-policy';
import { TargetPolicy } from './target-policy';
import { UnitQuestion } from './unit-question';
import { usePolicyDraft } from './use-policy-draft';

/** What the station sets for itself: anyone may read it, a manager changes it. */
export function PolicySection() {
  const { t } = useTranslation('catalogue');
  const policy = usePolicyDraft();
  const { ledgerIn } = usePolicy();
  const [asking, setAsking] = useState(false);
  const to = policy.draft.ledgerIn;
  const save = async (): Promise<void> => (to === ledgerIn ? policy.save() : setAsking(true));
  return (
    <section className={css.section} aria-label={t('policy.title')} data-testid="policy">
      <div className={css.columns}>
        <div className={css.column}>
          <LedgerPolicy draft={policy.draft} onChange={policy.change} />
          <SmokingPolicy draft={policy.draft} onChange={policy.change} />
        </div>
        <TargetPolicy draft={policy.draft} onChange={policy.change} />
      </div>
      <PolicyFoot policy={{ ...policy, save }} aside={t('policy.lawyer')} />
      <UnitQuestion
        to={asking ? to : null}
        onYes={() => {
          setAsking(false);
          void policy.save();
        }}
        onNo={() => setAsking(false)}
      />
    </section>
  );
}
