import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../shared/standard/schema';
import { amountText, Money } from '../../../parts/money';
import { termsOf, type Draft } from '../draft';
import css from './slip.module.css';

/** What the entry comes to, before it is posted. */
export function SlipTotal({ rule, draft }: { rule: Rule; draft: Draft }) {
  const { t } = useTranslation('ledger');
  const terms = termsOf(rule, draft);
  const isWrong = 'wrong' in terms;
  const each = rule.amountFen === null ? null : amountText(rule.amountFen);
  return (
    <div className={css.total} data-testid="slip-total">
      <span className={css.totalLabel}>
        {t('record.total')}
        {each !== null && (
          <span className={css.quiet}>{t('record.each', { times: draft.times, each })}</span>
        )}
        {rule.approval && <span className={css.quiet}>{t('record.approvalNote')}</span>}
      </span>
      {draft.dismissal && <span className={css.figure}>{t('record.dismissal')}</span>}
      {!draft.dismissal && (
        <span className={css.figure}>{isWrong ? '—' : <Money fen={terms.amountFen} unit />}</span>
      )}
    </div>
  );
}
