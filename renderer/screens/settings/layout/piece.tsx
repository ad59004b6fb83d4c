import { useDraggable } from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { IconArmchair } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { cellsOf } from '../../../../shared/domain/floor-plan';
import type { Table } from '../../../../shared/standard/schema';
import { cx } from '../../../parts/cx';
import { useFloorPart } from '../../../state/floor';
import css from './board.module.css';
import { CELL } from './cells';
import { select } from './draft';

interface LookProps {
  table: Table;
  /** True for the one that is carried. */
  lifted?: boolean;
}

/** A table as a piece: its name, seats, and the ashtray by its shape. */
export function PieceLook({ table, lifted = false }: LookProps) {
  const { t } = useTranslation('layout');
  const { w, h } = cellsOf(table);
  const size = lifted
    ? { width: `${w * CELL.width - 0.5}rem`, height: `${h * CELL.height - 0.5}rem` }
    : {};
  return (
    <span className={cx(css.look, lifted && css.lifted)} style={size}>
      <strong>{table.code}</strong>
      <span className={css.facts}>
        <span aria-hidden className={css.seats}>
          {table.seats}
          <IconArmchair size={16} stroke={1.6} />
        </span>
        <VisuallyHidden>{t('seats', { count: table.seats })}</VisuallyHidden>
        {table.ashtray !== 'none' && (
          <i className={css.tray} data-size={table.ashtray} title={t(`ashtray.${table.ashtray}`)} />
        )}
      </span>
    </span>
  );
}

/** A table on the board: a tap selects it, a drag or the space bar and the arrows move it. */
export function Piece({ table, selected }: { table: Table; selected: boolean }) {
  const { t } = useTranslation('layout');
  const { code } = table;
  const { setNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: code,
    attributes: { roleDescription: t('drag.piece') },
  });
  const used = useFloorPart(({ tables }) =>
    tables.some((one) => one.code === code && one.visit !== null),
  );
  const { x, y, w, h } = cellsOf(table);
  return (
    <button
      ref={setNodeRef}
      type="button"
      {...attributes}
      {...listeners}
      aria-pressed={selected}
      className={css.piece}
      style={{ gridColumn: `${x + 1} / span ${w}`, gridRow: `${y + 1} / span ${h}` }}
      data-carried={isDragging}
      data-used={used}
      data-testid={`piece-${code}`}
      onClick={() => select(code)}
    >
      <PieceLook table={table} />
    </button>
  );
}
