import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../i18n';
import { dateBrief } from '../../../parts/date-words';
import { Money } from '../../../parts/money';
import { ruleOf, say } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import type { RunningRow } from '../entries';
import { StateMark } from '../state-mark';
import css from './entries.module.css';

interface Props {
  running: RunningRow;
  index: number;
  /** Where the arrows stand. */
  active: boolean;
  topPx: number;
  onOpen: () => void;
}

/** One entry on one line. */
export function EntryLine({ running: { row, runningFen }, index, active, topPx, onOpen }: Props) {
  const { t } = useTranslation('ledger');
  const rule = ruleOf(row.rule);
  return (
    // The keyboard goes through the grid, which names this row as the active one.
    <div
      id={`entry-${row.seq}`}
      className={css.line}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      data-active={active || undefined}
      data-reversed={row.reversedBy !== null || undefined}
      data-testid={`entry-${row.seq}`}
      style={{ transform: `translateY(${topPx}px)` }}
      onClick={onOpen}
    >
      <span role="gridcell">
        {runningFen === null ? row.businessDate : dateBrief(row.businessDate, currentLanguage())}
      </span>
      <span role="gridcell" className={css.cut}>
        {nameOf(row.staff)}
      </span>
      <span role="gridcell" className={css.cut}>
        <span className={css.code}>{row.rule}</span> {rule ? say(rule.title) : ''}
      </span>
      <span role="gridcell" className={css.figure}>
        {row.kind === 'reversal' ? `−${row.times}` : row.times}
      </span>
      <span role="gridcell" className={css.amount}>
        {row.sanction === 'dismissal' ? t('mine.dismissal') : <Money fen={row.amountFen} />}
      </span>
      <span role="gridcell" className={css.figure}>
        {runningFen === null ? row.month : <Money fen={runningFen} />}
      </span>
      <span role="gridcell" className={css.cut}>
        {row.note}
      </span>
      <span role="gridcell" className={css.cut}>
        {nameOf(row.recordedBy)}
      </span>
      <span role="gridcell">
        <StateMark row={row} />
      </span>
    </div>
  );
}
