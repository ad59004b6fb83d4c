import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../../shared/contract/queries';
import { Attachments } from '../../../parts/attachments';
import { ruleOf } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { mayAnswer } from '../entries';
import { RuleText } from '../rule-text';
import { StateMark } from '../state-mark';
import { MineAnswer } from './mine-answer';
import css from './mine.module.css';
import { entrySentence } from './sentence';

/** An own entry as a sentence of facts, its rule to unfold, and the one answer to it. */
export function MineEntry({ row }: { row: LedgerRow }) {
  const { t } = useTranslation('ledger');
  const [shown, setShown] = useState(false);
  const rule = ruleOf(row.rule);
  const { seq } = row;
  return (
    <li className={css.entry} data-testid={`mine-${seq}`}>
      <div className={css.facts}>
        <p className={css.sentence}>{entrySentence(row)}</p>
        <div className={css.more}>
          {row.note && <p className={css.note}>{row.note}</p>}
          {rule && (
            <button
              type="button"
              className={css.fold}
              aria-expanded={shown}
              onClick={() => setShown(!shown)}
            >
              {t(shown ? 'mine.hideRule' : 'mine.showRule')}
            </button>
          )}
        </div>
        <Attachments files={row.attachments} />
        {row.approvedBy !== null && (
          <p className={css.quiet}>{t('mine.approvedBy', { name: nameOf(row.approvedBy) })}</p>
        )}
        {row.answer?.text && (
          <p className={css.quiet}>{t('mine.myAppeal', { text: row.answer.text })}</p>
        )}
        {row.answer?.resolved && (
          <p className={css.quiet}>
            {t(`detail.resolved.${row.answer.resolved}`)} · {row.answer.reason}
          </p>
        )}
        {row.answer && <Attachments files={row.answer.attachments} />}
        {shown && (
          <p className={css.rule}>
            <RuleText row={row} />
          </p>
        )}
      </div>
      <div className={css.acts}>
        {mayAnswer(row) ? <MineAnswer row={row} /> : <StateMark row={row} />}
      </div>
    </li>
  );
}
