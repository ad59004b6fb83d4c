import { IconCheck, IconDoorExit } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomView } from '../../../shared/contract/queries';
import { BigButton } from '../../parts/big-button';
import { useFloorPart } from '../../state/floor';
import { useStandard } from '../../state/standard';
import { timeOf } from '../../state/station';
import { correctRoom, leaveRoom, serveRoom } from './acts';
import { CompanyForm } from './company-form';
import { Sheet } from '../../parts/sheet';
import { roomName } from './spec';
import { useSettled } from './use-settled';
import { VipGauge } from './vip-gauge';
import { VipLog } from './vip-log';
import { VipPeople } from './vip-people';
import css from './vip-sheet.module.css';
import { VipWords } from './vip-words';

/** A VIP room and nothing else: its ten minutes, who is there and drinks what, what was done. */
export function VipSheet({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const room = useFloorPart(({ rooms }) => rooms.find((one) => one.code === code));
  const session = room?.session ?? null;
  const gone = session === null;
  useEffect(() => {
    if (gone) onClose();
  }, [gone, onClose]);
  if (!room || session === null) return null;
  const name = roomName(room, standard);
  const note = [
    t('guests', { count: session.guests }),
    t('vip.since', { time: timeOf(session.enteredAtMs) }),
    t('vip.tally', { ...session }),
  ].join(' · ');
  return (
    <Sheet
      code="vip"
      title={name}
      note={note}
      width={1230}
      help={session.services === 0 ? 'vip-order' : 'vip-refresh'}
      onClose={onClose}
    >
      <Session room={room} session={session} name={name} />
    </Sheet>
  );
}

interface SessionProps {
  room: RoomView;
  session: NonNullable<RoomView['session']>;
  name: string;
}

function Session({ room, session, name }: SessionProps) {
  const [correcting, setCorrecting] = useState(false);
  const [busy, run] = useSettled();
  const { code } = room;
  if (correcting) {
    return (
      <CompanyForm
        company={session}
        act="correct"
        onGo={(company) =>
          run(async () => {
            const done = await correctRoom(code, name, company);
            if (done) setCorrecting(false);
            return done;
          })
        }
        onBack={() => setCorrecting(false)}
      />
    );
  }
  return (
    <div className={css.columns}>
      <Now room={room} name={name} busy={busy} run={run} />
      <VipPeople room={code} name={name} session={session} onCorrect={() => setCorrecting(true)} />
      <div className={css.column}>
        <VipWords session={session} large />
        <VipLog room={code} />
      </div>
    </div>
  );
}

interface NowProps extends Omit<SessionProps, 'session'> {
  busy: boolean;
  run: (act: () => Promise<boolean>) => void;
}

/** S-15: the large ring and its one button. */
function Now({ room, name, busy, run }: NowProps) {
  const { t } = useTranslation('floor');
  return (
    <div className={css.now}>
      <VipGauge room={room} name={name} size="large" />
      <BigButton
        icon={IconCheck}
        tone="main"
        label={t('vip.served')}
        aria-disabled={busy}
        data-testid="act-vip-serve"
        onClick={() => run(() => serveRoom(room.code, name))}
      />
      <BigButton
        icon={IconDoorExit}
        label={t('vip.gone')}
        aria-disabled={busy}
        data-testid="act-vip-leave"
        onClick={() => run(() => leaveRoom(room.code, name))}
      />
    </div>
  );
}
