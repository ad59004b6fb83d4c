import { useTranslation } from 'react-i18next';
import type { Floor } from '../../../shared/contract/queries';
import { cx } from '../../parts/cx';
import { Ring, type RingState } from '../../parts/ring';
import { useNowMs } from '../../state/clock';
import { timeOf } from '../../state/station';
import { zoneName } from '../../state/standard';
import { nameOf } from '../../state/team';
import { walk } from './acts';
import css from './patrol-strip.module.css';
import { progressOf } from './table-state';
import { useSettled } from './use-settled';
import { secondsText } from './words';

interface PatrolButtonProps {
  patrol: Floor['patrols'][number];
  pointed: boolean;
}

const shapeOf = (urgency: string): RingState =>
  urgency === 'waiting' ? 'served' : urgency === 'due' ? 'due' : 'overdue';

/** S-16: a zone's round: the countdown, the last walk, and one tap that logs the next. */
export function PatrolButton({ patrol, pointed }: PatrolButtonProps) {
  const { t } = useTranslation('floor');
  const nowMs = useNowMs();
  const [busy, run] = useSettled();
  const { timer, lastAtMs, lastBy, zone } = patrol;
  const name = zoneName(zone);
  const round = timer ? progressOf(timer, nowMs) : null;
  const last =
    lastAtMs !== null && lastBy !== null
      ? t('patrol.last', { time: timeOf(lastAtMs), name: nameOf(lastBy) })
      : t('patrol.never');
  return (
    <button
      type="button"
      className={cx(css.round, pointed && css.pointed)}
      data-testid={`patrol-${zone}`}
      data-urgency={round?.urgency ?? 'idle'}
      title={t('patrol.log', { zone: name })}
      aria-disabled={busy}
      onClick={() => run(() => walk(zone, name))}
    >
      <Ring
        state={round ? shapeOf(round.urgency) : 'free'}
        fraction={round?.fraction ?? 0}
        size={36}
      />
      <span className={css.words}>
        <strong>{name}</strong>
        <span className={css.line}>
          {round && (
            <span className={css.time} aria-hidden>
              {secondsText(round.seconds)}
            </span>
          )}
          <small>{last}</small>
        </span>
      </span>
    </button>
  );
}
