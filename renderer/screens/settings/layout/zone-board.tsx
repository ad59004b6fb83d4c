import { useDroppable } from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { cellsOf, GRID } from '../../../../shared/domain/floor-plan';
import type { Table, Zone } from '../../../../shared/standard/schema';
import { say } from '../../../state/standard';
import css from './board.module.css';
import { edit, select } from './draft';
import { added, placed, type Layout, type Spot } from './layout-edit';
import { Piece } from './piece';

interface ZoneBoardProps {
  layout: Layout;
  zone: Zone;
  selected: string | null;
  carried: Table | undefined;
  aim: Spot | null;
}

const LEAST = { columns: 3, rows: 1 };

/** As many cells as the tables take, and one row and column more to put one. */
function extentOf(tables: readonly Table[]): { columns: number; rows: number } {
  const cells = tables.map(cellsOf);
  const columns = Math.max(LEAST.columns, ...cells.map(({ x, w }) => x + w + 1));
  const rows = Math.max(LEAST.rows, ...cells.map(({ y, h }) => y + h + 1));
  return { columns: Math.min(GRID.columns, columns), rows: Math.min(GRID.rows, rows) };
}

const Cell = memo(function Cell({ id, x, y }: { id: string; x: number; y: number }) {
  const { setNodeRef } = useDroppable({ id });
  return (
    <div ref={setNodeRef} className={css.cell} style={{ gridColumn: x + 1, gridRow: y + 1 }} />
  );
});

/** Where the carried table would come to lie, and whether it can. */
function Aim({ layout, carried, aim }: { layout: Layout; carried: Table; aim: Spot }) {
  const { w, h } = cellsOf(carried);
  const can = placed(layout, carried.code, aim) !== layout;
  const isThere =
    carried.zone === aim.zone && carried.at.x === aim.at.x && carried.at.y === aim.at.y;
  return (
    <div
      className={css.aim}
      data-can={can || isThere}
      style={{ gridColumn: `${aim.at.x + 1} / span ${w}`, gridRow: `${aim.at.y + 1} / span ${h}` }}
    />
  );
}

/** The zone's name, which opens its fields, and one more table. */
function ZoneHead({
  layout,
  zone,
  selected,
}: Pick<ZoneBoardProps, 'layout' | 'zone' | 'selected'>) {
  const { t } = useTranslation('layout');
  const name = say(zone.name);
  const add = (): void => {
    const next = added(layout, zone.code);
    if (next) edit(() => next.layout, next.code);
  };
  return (
    <header className={css.head}>
      <button
        type="button"
        className={css.tool}
        aria-pressed={selected === zone.code}
        data-testid={`zone-${zone.code}`}
        onClick={() => select(zone.code)}
      >
        <strong>{name}</strong>
        <small>{t(`style.${zone.service}`)}</small>
      </button>
      <button type="button" className={css.tool} data-testid={`act-add-${zone.code}`} onClick={add}>
        <IconPlus size={20} aria-hidden />
        {t('add')}
        <VisuallyHidden> {name}</VisuallyHidden>
      </button>
    </header>
  );
}

/** One zone as a grid of cells with its tables. */
export function ZoneBoard({ layout, zone, selected, carried, aim }: ZoneBoardProps) {
  const tables = layout.tables.filter((table) => table.zone === zone.code);
  const { columns, rows } = extentOf(tables);
  const cells = Array.from({ length: columns * rows }, (_, at) => ({
    x: at % columns,
    y: Math.floor(at / columns),
  }));
  return (
    <section className={css.zone} aria-label={say(zone.name)}>
      <ZoneHead layout={layout} zone={zone} selected={selected} />
      <div className={css.grid}>
        {cells.map(({ x, y }) => {
          const id = `${zone.code} ${x} ${y}`;
          return <Cell key={id} id={id} x={x} y={y} />;
        })}
        {carried && aim?.zone === zone.code && <Aim layout={layout} carried={carried} aim={aim} />}
        {tables.map((table) => (
          <Piece key={table.code} table={table} selected={selected === table.code} />
        ))}
      </div>
    </section>
  );
}
