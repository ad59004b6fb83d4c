import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Floor } from '../../../shared/contract/queries';
import { cx } from '../../parts/cx';
import { Ring, type RingState } from '../../parts/ring';
import { Ticking } from '../../parts/ticking';
import { useAtTick } from '../../state/clock';
import { timeOf } from '../../state/station';
import { zoneName } from '../../state/standard';
import { nameOf } from '../../state/team';
import { walk } from './acts';
import css from './patrol-strip.module.css';
import { progressOf } from './table-state';
import { useSettled } from './use-settled';
import { leftText } from './words';

interface PatrolButtonProps {
  patrol: Floor['patrols'][number];
  pointed: boolean;
}

const shapeOf = (urgency: string): RingState =>
  urgency === 'waiting' ? 'served' : urgency === 'due' ? 'due' : 'overdue';

const STEPS = 96;

/** S-16: a zone's round: the countdown, whose turn it is, and one tap that logs the walk. */
export const PatrolButton = memo(function PatrolButton({ patrol, pointed }: PatrolButtonProps) {
  const { t } = useTranslation('floor');
  const [busy, run] = useSettled();
  const { timer, lastAtMs, lastBy, zone, turn } = patrol;
  const urgency = useAtTick((nowMs) => timer && progressOf(timer, nowMs).urgency);
  const step = useAtTick((nowMs) =>
    timer ? Math.floor(progressOf(timer, nowMs).fraction * STEPS) : 0,
  );
  const name = zoneName(zone);
  const last =
    lastAtMs !== null && lastBy !== null
      ? t('patrol.last', { time: timeOf(lastAtMs), name: nameOf(lastBy) })
      : t('patrol.never');
  return (
    <button
      type="button"
      className={cx(css.round, pointed && css.pointed)}
      data-testid={`patrol-${zone}`}
      data-urgency={urgency ?? 'idle'}
      title={`${t('patrol.log', { zone: name })} · ${last}`}
      aria-disabled={busy}
      onClick={() => run(() => walk(zone, name))}
    >
      <Ring state={urgency ? shapeOf(urgency) : 'free'} fraction={step / STEPS} size={32} />
      <span className={css.words}>
        <span className={css.line}>
          <strong>{name}</strong>
          {timer && (
            <Ticking
              className={css.time}
              textAt={(nowMs) => leftText(t, progressOf(timer, nowMs).seconds)}
              aria-hidden
            />
          )}
        </span>
        <small>
          {turn === null ? t('patrol.nobody') : t('patrol.turnOf', { name: nameOf(turn) })}
          <span className={css.last}> · {last}</span>
        </small>
      </span>
    </button>
  );
});
