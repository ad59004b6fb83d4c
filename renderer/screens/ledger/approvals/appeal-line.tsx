import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../../shared/contract/queries';
import { currentLanguage } from '../../../i18n';
import { Attachments } from '../../../parts/attachments';
import { Avatar } from '../../../parts/avatar';
import { dayWords } from '../../../parts/date-words';
import { moneyText } from '../../../parts/money';
import type { UnlockedPerson } from '../../../state/session';
import { ruleOf, say } from '../../../state/standard';
import { stationCalendar } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { EntryActs } from '../entries/entry-acts';
import css from './approvals.module.css';

/** One appeal: what was recorded and what its person says to it, side by side, and the decision. */
export function AppealLine({ me, row }: { me: UnlockedPerson; row: LedgerRow }) {
  const { t } = useTranslation('ledger');
  const { answer, staff } = row;
  const language = currentLanguage();
  const name = nameOf(staff);
  const rule = ruleOf(row.rule);
  const amount =
    row.sanction === 'dismissal'
      ? t('mine.dismissal')
      : t('mine.amount', { amount: moneyText(row.amountFen) });
  const appealedOn = answer && dayWords(stationCalendar().dateOf(answer.atMs), language);
  return (
    <li className={css.line} aria-label={name} data-testid={`appeal-${row.seq}`}>
      <Avatar no={staff} name={name} size={48} />
      <div className={css.facts}>
        <span className={css.what}>
          <b>{name}</b> · {row.rule} {rule ? say(rule.title) : ''} ·{' '}
          {t('detail.times', { times: row.times })} · <b>{amount}</b>
        </span>
        <div className={css.sides}>
          <section className={css.side} aria-label={t('appeal.recorded')}>
            <b>{t('appeal.recorded')}</b>
            <span className={css.note}>{row.note || t('detail.noNote')}</span>
            <Attachments files={row.attachments} />
            <span className={css.quiet}>
              {dayWords(row.businessDate, language)} · {nameOf(row.recordedBy)}
            </span>
          </section>
          <section className={css.side} aria-label={t('appeal.said')}>
            <b>{t('appeal.said')}</b>
            <span className={css.note}>{answer?.text}</span>
            <Attachments files={answer?.attachments ?? []} />
            <span className={css.quiet}>{appealedOn}</span>
          </section>
        </div>
      </div>
      <EntryActs me={me} row={row} />
    </li>
  );
}
