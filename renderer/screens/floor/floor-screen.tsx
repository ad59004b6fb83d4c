import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFloor } from '../../state/floor';
import { clearFocus, useFocus } from '../../state/place';
import css from './floor-screen.module.css';
import { LightsSheet } from './lights-sheet';
import { PatrolStrip } from './patrol-strip';
import { RoomPlan } from './room-plan';
import { SeatSheet } from './seat-sheet';
import { TableSheet } from './table-sheet';
import { VipEnterSheet } from './vip-enter-sheet';
import { VipPanel } from './vip-panel';

/** What lies over the room, if anything. */
type Open =
  { kind: 'seat' | 'table' | 'enter'; code: string } | { kind: 'lights'; code: null } | null;

const POINTED_MS = 4_000;

/** A table, room or zone that the strip pointed at, outlined for a moment. */
function usePointed(): string | null {
  const focus = useFocus();
  useEffect(() => {
    if (focus === null) return undefined;
    const timer = setTimeout(clearFocus, POINTED_MS);
    return () => clearTimeout(timer);
  }, [focus]);
  return focus;
}

/** The floor (楼面): the room as it is, VIP rooms, patrol and lights. */
export function FloorScreen() {
  const { t } = useTranslation('floor');
  const floor = useFloor();
  const pointed = usePointed();
  const [open, setOpen] = useState<Open>(null);
  const [openers] = useState(() => ({
    onSeat: (code: string) => setOpen({ kind: 'seat', code }),
    onMore: (code: string) => setOpen({ kind: 'table', code }),
    onEnter: (code: string) => setOpen({ kind: 'enter', code }),
    onLights: () => setOpen({ kind: 'lights', code: null }),
    onClose: () => setOpen(null),
  }));
  const { onSeat, onMore, onEnter, onLights, onClose } = openers;
  return (
    <section className={css.screen} data-testid="screen-floor" aria-label={t('title')}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <RoomPlan tables={floor.tables} pointed={pointed} onSeat={onSeat} onMore={onMore} />
      <PatrolStrip floor={floor} pointed={pointed} onLights={onLights} />
      <div className={css.rooms}>
        {floor.rooms.map((room) => (
          <VipPanel key={room.code} room={room} pointed={pointed === room.code} onEnter={onEnter} />
        ))}
      </div>
      {open?.kind === 'seat' && <SeatSheet code={open.code} onClose={onClose} />}
      {open?.kind === 'table' && <TableSheet code={open.code} onClose={onClose} />}
      {open?.kind === 'enter' && <VipEnterSheet code={open.code} onClose={onClose} />}
      {open?.kind === 'lights' && <LightsSheet onClose={onClose} />}
    </section>
  );
}
