import { IconCheck, IconDoorEnter } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomView } from '../../../shared/contract/queries';
import { BigButton } from '../../parts/big-button';
import { cx } from '../../parts/cx';
import { useStandard } from '../../state/standard';
import { leaveRoom, serveRoom } from './acts';
import { roomSpecOf, roomName } from './spec';
import { useSettled } from './use-settled';
import { VipGauge } from './vip-gauge';
import css from './vip-panel.module.css';
import { VipWords } from './vip-words';

interface VipPanelProps {
  room: RoomView;
  pointed: boolean;
  /** True where there is little room: the ring and the buttons alone. */
  compact: boolean;
  onEnter: (code: string) => void;
  onMore: (code: string) => void;
}

/** A VIP room: empty with one button, or in use with its ten minutes (S-12 to S-15). */
export const VipPanel = memo(function VipPanel(props: VipPanelProps) {
  const { room, pointed, compact, onEnter, onMore } = props;
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const name = roomName(room, standard);
  const { session } = room;
  return (
    <section
      className={cx(css.panel, pointed && css.pointed)}
      data-testid={`room-${room.code}`}
      data-empty={session === null}
      data-compact={compact}
      aria-label={name}
    >
      <header className={css.head}>
        <h2 className={css.name}>{name}</h2>
        {session ? (
          <span className={css.tally}>
            {compact || session.services + session.missed === 0
              ? t('guests', { count: session.guests })
              : t('vip.tally', { ...session })}
          </span>
        ) : (
          <span className={css.seats}>
            {t('vip.empty')} · {t('vip.seats', { count: roomSpecOf(room, standard)?.seats ?? 0 })}
          </span>
        )}
      </header>
      {session ? (
        <InUse room={room} session={session} name={name} compact={compact} onMore={onMore} />
      ) : (
        <BigButton
          icon={IconDoorEnter}
          label={t('vip.enter')}
          className={css.enter}
          data-testid="act-vip-enter"
          onClick={() => onEnter(room.code)}
        />
      )}
    </section>
  );
});

interface InUseProps {
  room: RoomView;
  session: NonNullable<RoomView['session']>;
  name: string;
  compact: boolean;
  onMore: (code: string) => void;
}

function InUse({ room, session, name, compact, onMore }: InUseProps) {
  const { t } = useTranslation('floor');
  const [busy, run] = useSettled();
  return (
    <>
      <div className={css.body}>
        <VipGauge room={room} name={name} size={compact ? 'small' : 'usual'} />
        {!compact && <VipWords session={session} />}
      </div>
      <div className={css.acts}>
        <BigButton
          icon={IconCheck}
          tone="main"
          label={t('vip.served')}
          className={css.serve}
          aria-disabled={busy}
          data-testid="act-vip-serve"
          onClick={() => run(() => serveRoom(room.code, name))}
        />
        <BigButton
          label={t('vip.more')}
          className={css.side}
          data-testid="act-vip-more"
          onClick={() => onMore(room.code)}
        />
        <BigButton
          label={t('vip.leave')}
          className={cx(css.side, css.leave)}
          aria-disabled={busy}
          data-testid="act-vip-leave"
          onClick={() => run(() => leaveRoom(room.code, name))}
        />
      </div>
    </>
  );
}
