import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomView } from '../../../shared/contract/queries';
import { useFloor } from '../../state/floor';
import { clearFocus, useFocus } from '../../state/place';
import css from './floor-screen.module.css';
import { LightsSheet } from './lights-sheet';
import { NextCard } from './next-card';
import { PatrolStrip } from './patrol-strip';
import { RoomPlan } from './room-plan';
import { SeatSheet } from './seat-sheet';
import { TableSheet } from './table-sheet';
import { useFloorView } from './use-plan';
import { VipEnterSheet } from './vip-enter-sheet';
import { VipPanel } from './vip-panel';
import { VipSheet } from './vip-sheet';

/** What lies over the room, if anything. */
type Open =
  { kind: 'seat' | 'table' | 'enter' | 'vip'; code: string } | { kind: 'lights'; code: '' } | null;

const POINTED_MS = 4_000;

/** More VIP rooms than this stand in two columns, and small from one less on. */
const ONE_COLUMN = 3;

/** Where there is little height a room in use gets what an empty one does not need. */
const roomRows = (rooms: readonly RoomView[]): string =>
  rooms.map(({ session }) => (session ? 'minmax(min-content, 1fr)' : '4rem')).join(' ');

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

function OpenSheet({ open, onClose }: { open: NonNullable<Open>; onClose: () => void }) {
  switch (open.kind) {
    case 'seat':
      return <SeatSheet code={open.code} onClose={onClose} />;
    case 'table':
      return <TableSheet code={open.code} onClose={onClose} />;
    case 'enter':
      return <VipEnterSheet code={open.code} onClose={onClose} />;
    case 'vip':
      return <VipSheet code={open.code} onClose={onClose} />;
    case 'lights':
      return <LightsSheet onClose={onClose} />;
  }
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
    onRoom: (code: string) => setOpen({ kind: 'vip', code }),
    onLights: () => setOpen({ kind: 'lights', code: '' }),
    onClose: () => setOpen(null),
  }));
  const { onSeat, onMore, onEnter, onRoom, onLights, onClose } = openers;
  const { tables, rooms } = floor;
  const [{ plan, dense }, screen] = useFloorView(tables);
  const isTwo = rooms.length > (dense ? ONE_COLUMN - 1 : ONE_COLUMN);
  const compact = dense || rooms.length >= ONE_COLUMN;
  return (
    <section
      ref={screen}
      className={css.screen}
      data-dense={dense}
      data-testid="screen-floor"
      aria-label={t('title')}
    >
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <RoomPlan tables={tables} pointed={pointed} plan={plan} onSeat={onSeat} onMore={onMore} />
      <PatrolStrip floor={floor} pointed={pointed} dense={dense} onLights={onLights} />
      {dense && plan.spare === null && (
        <div className={css.next}>
          <NextCard tables={tables} short />
        </div>
      )}
      <div
        className={css.rooms}
        data-two={isTwo}
        style={{ gridTemplateRows: dense && !isTwo ? roomRows(rooms) : undefined }}
      >
        {rooms.map((room) => (
          <VipPanel
            key={room.code}
            room={room}
            pointed={pointed === room.code}
            compact={compact}
            onEnter={onEnter}
            onMore={onRoom}
          />
        ))}
      </div>
      {open && <OpenSheet open={open} onClose={onClose} />}
    </section>
  );
}
