import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AlarmView } from '../../shared/contract/queries';
import { Countdown } from '../parts/countdown';
import { Ring } from '../parts/ring';
import { tap } from '../state/act';
import { ringOf, toneOf, type DueItem } from '../state/due';
import { dueWords } from '../state/due-words';
import { goTo } from '../state/place';
import { timeOf } from '../state/station';
import css from './alarm-sheet.module.css';

interface AlarmRowProps {
  item: DueItem;
  quiet: AlarmView['quiet'];
  nowMs: number;
  chosen: boolean;
  onPick: () => void;
  /** Once somebody went there. */
  onGone: () => void;
}

/** One alarm: where, what, since when, and how long it stays quiet. */
export function AlarmRow(props: AlarmRowProps) {
  const { item, quiet, nowMs, chosen, onPick, onGone } = props;
  const { t } = useTranslation('alarms');
  const { t: frame } = useTranslation('frame');
  const { where, what } = dueWords(frame, item);
  const isRound = item.kind === 'patrol';
  const go = (): void => {
    void goTo('floor', item.subject);
    onGone();
  };
  const walk = (): void => {
    const done = frame('alarm.walked', { zone: where });
    void tap('patrol.log', { zone: item.subject }, { done });
  };
  return (
    <li className={css.line}>
      <button
        type="button"
        className={css.row}
        aria-pressed={chosen}
        data-testid={`alarm-row-${item.kind}-${item.subject}`}
        onClick={onPick}
      >
        <Ring {...ringOf(item, nowMs)} size={36} />
        <span className={css.what}>
          {where} {what}
        </span>
        <span className={css.since}>
          {frame(`standing.${item.standing}`)}
          {item.dueAtMs !== null && <Countdown dueAtMs={item.dueAtMs} tone={toneOf(item)} />}
        </span>
        {quiet && quiet.untilMs > nowMs && (
          <span className={css.quiet}>
            {t('quietWhy', { time: timeOf(quiet.untilMs), reason: quiet.reason })}
          </span>
        )}
      </button>
      <Button
        className={css.go}
        variant="default"
        data-testid={`alarm-go-${item.kind}-${item.subject}`}
        onClick={isRound ? walk : go}
      >
        {t(isRound ? 'walked' : 'go')}
      </Button>
    </li>
  );
}
