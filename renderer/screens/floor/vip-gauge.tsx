import { useTranslation } from 'react-i18next';
import type { RoomView } from '../../../shared/contract/queries';
import { Ring, type RingState } from '../../parts/ring';
import { useNowMs } from '../../state/clock';
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

/** S-15: the ten minutes as a ring with minutes and seconds, and where they stand in a word. */
export function VipGauge({ room, name }: { room: RoomView; name: string }) {
  const { t } = useTranslation('floor');
  const { state, first, fraction, seconds } = roomOf(room, useNowMs());
  const word = state === 'empty' || (state === 'waiting' && first) ? 'first' : state;
  const text = secondsText(seconds);
  return (
    <div className={css.gauge} data-state={state} data-testid="vip-state">
      <span role="timer" aria-live="off" aria-label={t('vip.timer', { room: name })}>
        <Ring
          state={RING[state]}
          fraction={fraction}
          size={136}
          label={
            <span className={css.middle} data-long={text.length > SHORT}>
              {text}
            </span>
          }
        />
      </span>
      <strong className={css.word}>{t(`vip.state.${word}`)}</strong>
    </div>
  );
}
