import { memo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import { cellsOf } from '../../../shared/domain/floor-plan';
import type { Table } from '../../../shared/standard/schema';
import { say } from '../../state/standard';
import { NextCard } from './next-card';
import { LEAST_CELL, zoneRows, type Place, type Plan, type ZonePlace } from './plan';
import css from './room-plan.module.css';
import { TableTile } from './table-tile';
import { fitOf, tileBox } from './tile-fit';
import { moveByArrow } from './arrows';

interface RoomPlanProps {
  tables: readonly TableView[];
  pointed: string | null;
  plan: Plan;
  onSeat: (code: string) => void;
  onMore: (code: string) => void;
}

const placed = ({ column, columns, row, rows }: Place): CSSProperties => ({
  gridColumn: `${column} / span ${columns}`,
  gridRow: `${row} / span ${rows}`,
});

/** The zone's own grid: its name above rows of tables. */
const inside = (place: ZonePlace): CSSProperties => ({
  gridTemplateColumns: `repeat(${place.columns}, minmax(0, 1fr))`,
  gridTemplateRows: zoneRows(place),
});

/** Tracks of the room: as large as there is room, or scrolled. */
const tracks = (count: number, leastPx: number): string =>
  `repeat(${count}, minmax(${leastPx / 16}rem, 1fr))`;

const cellOf = (spec: Table): CSSProperties => {
  const { x, y, w, h } = cellsOf(spec);
  return { gridColumn: `${x + 1} / span ${w}`, gridRow: `${y + 2} / span ${h}` };
};

/** A joined table shows what is due at the first one: a tap on either does it. */
function shownTable(tables: readonly TableView[], code: string): TableView | undefined {
  const table = tables.find((one) => one.code === code);
  const first = table?.joinedTo && tables.find((one) => one.code === table.joinedTo);
  if (!table?.visit || !first || !first.visit) return table;
  const { requests } = first.visit;
  return { ...table, timers: first.timers, visit: { ...table.visit, requests } };
}

interface ZoneAreaProps extends RoomPlanProps {
  place: ZonePlace;
}

/** One zone with its tables where they stand. */
function ZoneArea({ place, plan, tables, pointed, ...rest }: ZoneAreaProps) {
  const { t } = useTranslation('floor');
  const { zone } = place;
  const name = say(zone.name);
  const how = zone.service === 'none' ? null : t(`how.${zone.service}`);
  return (
    <section className={css.zone} style={{ ...placed(place), ...inside(place) }} aria-label={name}>
      <h2 className={css.name}>
        {name}
        {how && <span>{how}</span>}
      </h2>
      {place.tables.map((spec) => {
        const table = shownTable(tables, spec.code);
        if (!table) return null;
        return (
          <div key={spec.code} className={css.cell} style={cellOf(spec)}>
            <TableTile
              table={table}
              spec={table.spec ?? spec}
              fit={fitOf(tileBox(plan, place, spec))}
              pointed={pointed === spec.code}
              {...rest}
            />
          </div>
        );
      })}
    </section>
  );
}

/** The room as it is: zones as areas, tables where they stand, and what is next in the spare place. */
export const RoomPlan = memo(function RoomPlan({ plan, ...props }: RoomPlanProps) {
  return (
    // The arrows are a short cut between buttons that Tab reaches as well.
    <div
      className={css.plan}
      style={{
        gridTemplateColumns: tracks(plan.columns, LEAST_CELL.width),
        gridTemplateRows: tracks(plan.rows, LEAST_CELL.height),
      }}
      onKeyDown={moveByArrow}
    >
      {plan.zones.map((place) => (
        <ZoneArea key={place.zone.code} place={place} plan={plan} {...props} />
      ))}
      {plan.spare && (
        <div className={css.spare} style={placed(plan.spare)}>
          <NextCard tables={props.tables} />
        </div>
      )}
    </div>
  );
});
