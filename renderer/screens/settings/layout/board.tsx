import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type CollisionDetection,
  type DragOverEvent,
} from '@dnd-kit/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ZoneCode } from '../../../../shared/standard/schema';
import { useRemPx } from '../../../parts/use-rem-px';
import { CELL, stepByCell } from './cells';
import { edit, select } from './draft';
import css from './board.module.css';
import { placed, type Layout, type Spot } from './layout-edit';
import { PieceLook } from './piece';
import { ZoneBoard } from './zone-board';

interface BoardProps {
  layout: Layout;
  selected: string | null;
}

/** The cell whose corner is nearest to the table's own: a long table is put by its first cell. */
const nearestCorner: CollisionDetection = ({
  collisionRect,
  droppableRects,
  droppableContainers,
}) =>
  droppableContainers
    .flatMap(({ id }) => {
      const rect = droppableRects.get(id);
      if (!rect) return [];
      const value = Math.hypot(rect.left - collisionRect.left, rect.top - collisionRect.top);
      return [{ id, data: { value } }];
    })
    .toSorted((a, b) => a.data.value - b.data.value)
    .slice(0, 1);

/** A cell by its name: 'talk 2 0'. */
function spotOf(id: unknown): Spot | null {
  if (typeof id !== 'string') return null;
  const [zone, x, y] = id.split(' ');
  return { zone: zone as ZoneCode, at: { x: Number(x), y: Number(y) } };
}

/** What a screen reader hears while a table is carried. */
function useAnnouncements(): { announcements: Announcements; instructions: { draggable: string } } {
  const { t } = useTranslation('layout');
  return useMemo(() => {
    const where = (code: unknown, id: unknown): string => {
      const spot = spotOf(id);
      if (!spot) return t('drag.nowhere', { code });
      return t('drag.over', { code, column: spot.at.x + 1, row: spot.at.y + 1 });
    };
    const announcements: Announcements = {
      onDragStart: ({ active }) => t('drag.start', { code: active.id }),
      onDragOver: ({ active, over }) => where(active.id, over?.id),
      onDragEnd: ({ active, over }) => where(active.id, over?.id),
      onDragCancel: ({ active }) => t('drag.cancel', { code: active.id }),
    };
    return { announcements, instructions: { draggable: t('drag.how') } };
  }, [t]);
}

/** The zones as grids with their tables: dragged by thumb, by mouse or by the arrow keys. */
export function Board({ layout, selected }: BoardProps) {
  const [carried, setCarried] = useState<string | null>(null);
  const [aim, setAim] = useState<Spot | null>(null);
  const rem = useRemPx();
  const { announcements, instructions } = useAnnouncements();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, {
      // Enter selects, as on any button; the space bar picks up and puts down.
      keyboardCodes: { start: ['Space'], end: ['Space'], cancel: ['Escape'] },
      coordinateGetter: stepByCell({ x: CELL.width * rem, y: CELL.height * rem }),
    }),
  );
  const lay = (): void => {
    setCarried(null);
    setAim(null);
  };
  const over = (event: DragOverEvent): void => setAim(spotOf(event.over?.id));
  const table = layout.tables.find(({ code }) => code === carried);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nearestCorner}
      accessibility={{ announcements, screenReaderInstructions: instructions }}
      onDragStart={({ active }) => {
        setCarried(String(active.id));
        select(String(active.id));
      }}
      onDragOver={over}
      onDragCancel={lay}
      onDragEnd={(event) => {
        const spot = spotOf(event.over?.id);
        if (spot) edit((now) => placed(now, String(event.active.id), spot));
        lay();
      }}
    >
      <div className={css.board} data-testid="layout-board">
        {layout.zones
          .filter(({ code }) => code !== 'vip')
          .map((zone) => (
            <ZoneBoard
              key={zone.code}
              layout={layout}
              zone={zone}
              selected={selected}
              carried={table}
              aim={aim}
            />
          ))}
      </div>
      <DragOverlay dropAnimation={null}>{table && <PieceLook table={table} lifted />}</DragOverlay>
    </DndContext>
  );
}
