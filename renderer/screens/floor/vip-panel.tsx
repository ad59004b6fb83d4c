import { IconCheck, IconDoorEnter } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomView } from '../../../shared/contract/queries';
import { BigButton } from '../../parts/big-button';
import { cx } from '../../parts/cx';
import { say, useStandard } from '../../state/standard';
import { leaveRoom, serveRoom } from './acts';
import { useSettled } from './use-settled';
import { VipGauge } from './vip-gauge';
import css from './vip-panel.module.css';
import { VipWords } from './vip-words';

interface VipPanelProps {
  room: RoomView;
  pointed: boolean;
  onEnter: (code: string) => void;
}

/** A VIP room: empty with one button, or in use with its ten minutes (S-12 to S-15). */
export const VipPanel = memo(function VipPanel({ room, pointed, onEnter }: VipPanelProps) {
  const { t } = useTranslation('floor');
  const { rooms } = useStandard();
  const spec = rooms.find(({ code }) => code === room.code);
  const name = spec ? say(spec.name) : room.code;
  const { session } = room;
  return (
    <section
      className={cx(css.panel, pointed && css.pointed)}
      data-testid={`room-${room.code}`}
      data-empty={session === null}
      aria-label={name}
    >
      <header className={css.head}>
        <h2 className={css.name}>{name}</h2>
        {session ? (
          <span className={css.tally}>
            {session.services + session.missed === 0
              ? t('guests', { count: session.guests })
              : t('vip.tally', { ...session })}
          </span>
        ) : (
          <span className={css.seats}>
            {t('vip.empty')} · {t('vip.seats', { count: spec?.seats ?? 0 })}
          </span>
        )}
      </header>
      {session ? (
        <InUse room={room} session={session} name={name} />
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
}

function InUse({ room, session, name }: InUseProps) {
  const { t } = useTranslation('floor');
  const [busy, run] = useSettled();
  return (
    <>
      <div className={css.body}>
        <VipGauge room={room} name={name} />
        <VipWords session={session} />
      </div>
      <div className={css.acts}>
        <BigButton
          icon={IconCheck}
          tone="main"
          label={t('vip.served')}
          aria-disabled={busy}
          data-testid="act-vip-serve"
          onClick={() => run(() => serveRoom(room.code, name))}
        />
        <BigButton
          label={t('vip.leave')}
          className={css.leave}
          aria-disabled={busy}
          data-testid="act-vip-leave"
          onClick={() => run(() => leaveRoom(room.code, name))}
        />
      </div>
    </>
  );
}
