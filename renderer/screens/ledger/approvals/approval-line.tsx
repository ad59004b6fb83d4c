import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../../shared/contract/queries';
import { currentLanguage } from '../../../i18n';
import { Attachments } from '../../../parts/attachments';
import { Avatar } from '../../../parts/avatar';
import { dayWords } from '../../../parts/date-words';
import { moneyText } from '../../../parts/money';
import type { UnlockedPerson } from '../../../state/session';
import { ruleOf, say } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { ApprovalActs } from './approval-acts';
import css from './approvals.module.css';

export type Pending = QueryOutput<'ledger.pending'>[number];

/** One proposal: the facts to the left, the manager's own figure and decision to the right. */
export function ApprovalLine({ me, pending }: { me: UnlockedPerson; pending: Pending }) {
  const { t } = useTranslation('ledger');
  const { id, staffNo, times, sanction } = pending;
  const rule = ruleOf(pending.rule);
  const name = nameOf(staffNo);
  const amount =
    sanction === 'dismissal'
      ? t('mine.dismissal')
      : t('mine.amount', { amount: moneyText(pending.amountFen) });
  return (
    <li className={css.line} aria-label={name} data-testid={`pending-${id}`}>
      <Avatar no={staffNo} name={name} size={48} />
      <div className={css.facts}>
        <span className={css.what}>
          <b>{name}</b> · {pending.rule} {rule ? say(rule.title) : ''} ·{' '}
          {t('detail.times', { times })} · <b>{amount}</b>
        </span>
        <span className={css.note}>{pending.note || t('detail.noNote')}</span>
        <Attachments files={pending.attachments} />
        <span className={css.quiet}>
          {dayWords(pending.businessDate, currentLanguage())} ·{' '}
          {t('approval.proposedBy', { name: nameOf(pending.proposedBy) })}
        </span>
      </div>
      {staffNo === me.no ? (
        <p className={css.quiet}>{t('approval.self')}</p>
      ) : (
        <ApprovalActs pending={pending} leastFen={(rule?.minFen ?? 1) * times} />
      )}
    </li>
  );
}
