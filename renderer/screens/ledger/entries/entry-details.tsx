import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../../shared/contract/queries';
import { currentLanguage } from '../../../i18n';
import { Attachments } from '../../../parts/attachments';
import { dateWords, dayWords, monthWords } from '../../../parts/date-words';
import { moneyText } from '../../../parts/money';
import { ruleOf, say } from '../../../state/standard';
import { stationCalendar } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { RuleText } from '../rule-text';
import { StateMark } from '../state-mark';
import css from './details.module.css';

interface Props {
  row: LedgerRow;
  onSeq: (seq: number) => void;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={css.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** An entry's facts: its rule with the version, who and when, and its place in the chain. */
export function EntryDetails({ row, onSeq }: Props) {
  const { t } = useTranslation('ledger');
  const language = currentLanguage();
  const rule = ruleOf(row.rule);
  const recordedAt = stationCalendar().dateTimeOf(Date.parse(row.recordedAt));
  return (
    <>
      <p className={css.lead}>
        <b>{nameOf(row.staff)}</b> · {rule ? say(rule.title) : row.rule} ·{' '}
        {t('detail.times', { times: row.times })}
      </p>
      <p className={css.amount}>
        {row.sanction === 'dismissal'
          ? t('mine.dismissal')
          : t('mine.amount', { amount: moneyText(row.amountFen) })}
        <StateMark row={row} />
      </p>
      <p className={css.note}>{row.note || t('detail.noNote')}</p>
      <Attachments files={row.attachments} />
      {row.reverses !== null && (
        <Link words={t('detail.reverses', { seq: row.reverses })} to={row.reverses} onSeq={onSeq} />
      )}
      {row.reversedBy !== null && (
        <Link
          words={t('detail.reversedBy', { seq: row.reversedBy })}
          to={row.reversedBy}
          onSeq={onSeq}
        />
      )}
      <dl className={css.facts}>
        <Fact name={t('detail.date')}>{dayWords(row.businessDate, language)}</Fact>
        <Fact name={t('detail.month')}>{monthWords(row.month, language)}</Fact>
        <Fact name={t('detail.recordedBy')}>{nameOf(row.recordedBy)}</Fact>
        {row.approvedBy !== null && (
          <Fact name={t('detail.approvedBy')}>{nameOf(row.approvedBy)}</Fact>
        )}
        <Fact name={t('detail.recordedAt')}>{recordedAt}</Fact>
        <Fact name={t('detail.seq')}>{row.seq}</Fact>
      </dl>
      <blockquote className={css.rule}>
        <RuleText row={row} />
      </blockquote>
      <Answer row={row} when={(atMs) => dateWords(stationCalendar().dateOf(atMs), language)} />
    </>
  );
}

function Link({ words, to, onSeq }: { words: string; to: number; onSeq: (seq: number) => void }) {
  return (
    <Anchor component="button" className={css.link} onClick={() => onSeq(to)}>
      {words}
    </Anchor>
  );
}

function Answer({ row, when }: { row: LedgerRow; when: (atMs: number) => string }) {
  const { t } = useTranslation('ledger');
  const { answer } = row;
  if (row.kind === 'reversal' && answer === null) return null;
  return (
    <section className={css.answer} aria-label={t('detail.answer')}>
      <b>{t('detail.answer')}</b>
      <span>
        {answer ? t(`detail.${answer.kind}`, { date: when(answer.atMs) }) : t('detail.noAnswer')}
      </span>
      {answer?.text && <p className={css.note}>{answer.text}</p>}
      {answer && <Attachments files={answer.attachments} />}
      {answer?.resolved && <span>{t(`detail.resolved.${answer.resolved}`)}</span>}
      {answer?.reason && <p className={css.note}>{answer.reason}</p>}
    </section>
  );
}
