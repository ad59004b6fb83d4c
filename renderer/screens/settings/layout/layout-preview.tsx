import { useElementSize } from '@mantine/hooks';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { cellsOf } from '../../../../shared/domain/floor-plan';
import { cx } from '../../../parts/cx';
import { say } from '../../../state/standard';
import { floorView, zoneRows, type ZonePlace } from '../../floor/plan';
import { USUAL } from '../../floor/use-plan';
import type { Layout } from './layout-edit';
import css from './layout-preview.module.css';

/** A tile below this is hard to read from three metres. */
const LEGIBLE_PX = 104;

function ZonePreview({ place }: { place: ZonePlace }) {
  const { zone, tables, column, columns, row, rows } = place;
  const style: CSSProperties = {
    gridColumn: `${column} / span ${columns}`,
    gridRow: `${row} / span ${rows}`,
    gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
    gridTemplateRows: zoneRows(place),
  };
  return (
    <div className={css.zone} style={style}>
      <span className={css.name}>{say(zone.name)}</span>
      {tables.map((table) => {
        const { x, y, w, h } = cellsOf(table);
        const cell = {
          gridColumn: `${x + 1} / span ${w}`,
          gridRow: `${y + 2} / span ${h}`,
        };
        return (
          <div key={table.code} className={css.table} style={cell}>
            <strong>{table.code}</strong>
          </div>
        );
      })}
    </div>
  );
}

/** The floor as the kiosk will show it, at its proportions, with how large a table comes out. */
export function LayoutPreview({ layout }: { layout: Layout }) {
  const { t } = useTranslation('layout');
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const { plan, dense, tile } = floorView(layout, USUAL);
  const scale = Math.min(1, (width || USUAL.width) / USUAL.width, (height || 1e9) / USUAL.height);
  const small = Math.min(tile.width, tile.height) < LEGIBLE_PX;
  return (
    <div className={css.frame}>
      <div ref={ref} className={css.room}>
        <div
          className={css.kiosk}
          data-dense={dense}
          style={{ ...USUAL, transform: `scale(${scale})` }}
          aria-hidden
        >
          <div
            className={css.plan}
            style={{
              gridTemplateColumns: `repeat(${plan.columns}, minmax(0, 1fr))`,
              gridTemplateRows: `repeat(${plan.rows}, minmax(0, 1fr))`,
            }}
          >
            {plan.zones.map((place) => (
              <ZonePreview key={place.zone.code} place={place} />
            ))}
          </div>
          <div className={css.rooms}>
            {layout.rooms.map((room) => (
              <div key={room.code} className={cx(css.table, css.vip)}>
                {say(room.name)}
              </div>
            ))}
          </div>
          <div className={css.rounds}>
            <div className={cx(css.table, css.vip)}>{t('preview.rounds')}</div>
          </div>
        </div>
      </div>
      <p className={css.note} data-small={small}>
        {t(small ? 'preview.small' : 'preview.size', { ...tile })}
      </p>
    </div>
  );
}
