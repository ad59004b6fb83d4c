import type { KeyboardEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../shared/standard/schema';
import { moneyText } from '../../../parts/money';
import { say } from '../../../state/standard';
import css from './record.module.css';

interface Props {
  rule: Rule;
  chosen: boolean;
  onChoose: (code: string) => void;
  onKeyDown: KeyboardEventHandler;
}

/** One rule to tap: code, a few words, and what one time comes to. */
export function RuleItem({ rule, chosen, onChoose, onKeyDown }: Props) {
  const { t } = useTranslation('ledger');
  const sign = rule.kind === 'penalty' ? -1 : 1;
  return (
    <li>
      <button
        type="button"
        className={css.rule}
        aria-pressed={chosen}
        data-testid={`rule-${rule.code}`}
        onClick={() => onChoose(rule.code)}
        onKeyDown={onKeyDown}
      >
        <span className={css.code}>{rule.code}</span>
        <span className={css.ruleTitle}>{say(rule.title)}</span>
        <span className={css.ruleAmount}>
          {rule.amountFen === null ? t('record.toApproval') : moneyText(sign * rule.amountFen)}
        </span>
      </button>
    </li>
  );
}
