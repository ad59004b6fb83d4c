import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomView } from '../../../shared/contract/queries';
import { Ring, type RingState } from '../../parts/ring';
import { Ticking } from '../../parts/ticking';
import { nowMs, useAtTick } from '../../state/clock';
import { roomOf, type VipRoomView } from './room-state';
import css from './vip-gauge.module.css';
import { secondsText } from './words';

const RING: Record<VipRoomView['state'], RingState> = {
  empty: 'free',
  waiting: 'served',
  due: 'due',
  overdue: 'overdue',
  missed: 'missed',
};

/** +mm:ss; with hours it is set smaller to stay inside the ring. */
const SHORT = 6;

const STEPS = 240;

/** Outer size of the ring in pixels of the usual screen: beside many tables, on the floor, alone. */
const SIZES = { small: 40, usual: 136, large: 280 } as const;

interface GaugeProps {
  room: RoomView;
  name: string;
  size?: keyof typeof SIZES;
}

/** S-15: the ten minutes as a ring with minutes and seconds, and where they stand in a word. */
export function VipGauge({ room, name, size = 'usual' }: GaugeProps) {
  const { t } = useTranslation('floor');
  const step = useAtTick((atMs) => {
    const { state, fraction, seconds } = roomOf(room, atMs);
    const isLong = secondsText(seconds).length > SHORT;
    return [state, Math.floor(fraction * STEPS), isLong].join(' ');
  });
  const { state, first, fraction, seconds } = roomOf(room, nowMs());
  const word = state === 'empty' || (state === 'waiting' && first) ? 'first' : state;
  // The same element until the shape changes: the digits are written into it.
  const middle = useMemo(
    () => (
      <Ticking
        className={css.middle}
        data-long={secondsText(seconds).length > SHORT}
        textAt={(atMs) => secondsText(roomOf(room, atMs).seconds)}
      />
    ),
    // oxlint-disable-next-line react/exhaustive-deps -- `step` stands for the seconds' length
    [room, step],
  );
  return (
    <div className={css.gauge} data-state={state} data-size={size} data-testid="vip-state">
      <span role="timer" aria-live="off" aria-label={t('vip.timer', { room: name })}>
        <Ring
          state={RING[state]}
          fraction={fraction}
          size={SIZES[size]}
          {...(size === 'small' ? {} : { label: middle })}
        />
        {size === 'small' && middle}
      </span>
      <strong className={css.word}>{t(`vip.state.${word}`)}</strong>
    </div>
  );
}
