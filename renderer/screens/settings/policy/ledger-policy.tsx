import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../../shared/domain/policy';
import { NumberStepper } from '../../../parts/number-stepper';
import css from './policy.module.css';

interface Props {
  draft: Policy;
  onChange: (change: Partial<Policy>) => void;
}

/** Money or points, and how much of a wage may be deducted at all. */
export function LedgerPolicy({ draft, onChange }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <section aria-label={t('policy.ledger')}>
      <h3 className={css.title}>{t('policy.ledger')}</h3>
      <div className={css.row}>
        <span className={css.words}>
          {t('policy.ledgerIn')}
          <span className={css.quiet}>
            {t(draft.ledgerIn === 'money' ? 'policy.moneyHint' : 'policy.pointsHint')}
          </span>
        </span>
        <SegmentedControl
          aria-label={t('policy.ledgerIn')}
          value={draft.ledgerIn}
          onChange={(value) => onChange({ ledgerIn: value === 'points' ? 'points' : 'money' })}
          data={(['money', 'points'] as const).map((value) => ({
            value,
            label: t(`policy.${value}`),
          }))}
          data-testid="policy-ledgerIn"
        />
      </div>
      {draft.ledgerIn === 'money' && (
        <div className={css.row}>
          <span className={css.words}>
            {t('policy.cap')}
            <span className={css.quiet}>{t('policy.capHint')}</span>
          </span>
          <NumberStepper
            label={t('policy.cap')}
            value={draft.capPercent}
            max={100}
            onChange={(capPercent) => onChange({ capPercent })}
          />
        </div>
      )}
    </section>
  );
}
