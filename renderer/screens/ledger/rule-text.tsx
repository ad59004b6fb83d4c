import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../shared/contract/queries';
import { useRuleAt } from '../../state/rule-at';
import { ruleWords } from '../../state/rule-words';
import { useStandard } from '../../state/standard';

/** The rule as it was when the entry was made, and which version holds now where it is another. */
export function RuleText({ row }: { row: LedgerRow }) {
  const { t } = useTranslation('ledger');
  const { version } = useStandard();
  const rule = useRuleAt(row.rule, row.standard);
  if (!rule) return null;
  return (
    <>
      <b>
        {row.rule} · {t('detail.version', { version: row.standard })}
      </b>
      <span>{ruleWords(rule)}</span>
      {row.standard !== version && <span>{t('detail.olderVersion', { now: version })}</span>}
    </>
  );
}
