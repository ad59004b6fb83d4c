import type { LedgerRow } from '../../../../shared/contract/queries';
import { currentLanguage, word } from '../../../i18n';
import { dateWords } from '../../../parts/date-words';
import { moneyText } from '../../../parts/money';
import { ruleOf, say } from '../../../state/standard';
import { nameOf } from '../../../state/team';

/** An entry in plain words: 10月3日 · 未使用托盘 · 2 次 · −100.00 元 · 记录人 王领班. It states, it does not scold. */
export function entrySentence(row: LedgerRow): string {
  const rule = ruleOf(row.rule);
  const amount =
    row.sanction === 'dismissal'
      ? word('ledger:mine.dismissal')
      : word('ledger:mine.amount', { amount: moneyText(row.amountFen) });
  return word(row.kind === 'reversal' ? 'ledger:mine.reversal' : 'ledger:mine.sentence', {
    date: dateWords(row.businessDate, currentLanguage()),
    rule: rule ? say(rule.title) : row.rule,
    times: row.times,
    seq: row.reverses ?? 0,
    amount,
    by: nameOf(row.recordedBy),
  });
}
