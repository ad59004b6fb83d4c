import { memo, useMemo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import { say, useStandard } from '../../state/standard';
import { NextCard } from './next-card';
import { planOf, type Place, type ZonePlace } from './plan';
import css from './room-plan.module.css';
import { TableTile } from './table-tile';

interface RoomPlanProps {
  tables: readonly TableView[];
  pointed: string | null;
  onSeat: (code: string) => void;
  onMore: (code: string) => void;
}

const placed = ({ column, columns, row, rows }: Place): CSSProperties => ({
  gridColumn: `${column} / span ${columns}`,
  gridRow: `${row} / span ${rows}`,
});

interface ZoneAreaProps extends RoomPlanProps {
  place: ZonePlace;
}

/** One zone with its tables where they stand. */
function ZoneArea({ place, tables, pointed, ...rest }: ZoneAreaProps) {
  const { t } = useTranslation('floor');
  const { zone } = place;
  const name = say(zone.name);
  const how = zone.service === 'none' ? null : t(`how.${zone.service}`);
  return (
    <section className={css.zone} style={placed(place)} aria-label={name}>
      <h2 className={css.name}>
        {name}
        {how && <span>{how}</span>}
      </h2>
      {place.tables.map((spec) => {
        const table = tables.find(({ code }) => code === spec.code);
        if (!table) return null;
        const cell = { gridColumn: spec.at.x + 1, gridRow: spec.at.y + 2 };
        return (
          <div key={spec.code} className={css.cell} style={cell}>
            <TableTile table={table} pointed={pointed === spec.code} {...rest} />
          </div>
        );
      })}
    </section>
  );
}

/** The room as it is: zones as areas, tables where they stand, and what is next in the spare place. */
export const RoomPlan = memo(function RoomPlan(props: RoomPlanProps) {
  const standard = useStandard();
  const plan = useMemo(() => planOf(standard), [standard]);
  const rows = plan.shelves.map((count) => `auto repeat(${count}, minmax(0, 1fr))`).join(' ');
  const columns = `repeat(${plan.columns}, minmax(0, 1fr))`;
  return (
    <div
      className={css.plan}
      style={{ gridTemplateColumns: columns, gridTemplateRows: `${rows} auto` }}
    >
      {plan.zones.map((place) => (
        <ZoneArea key={place.zone.code} place={place} {...props} />
      ))}
      <div style={plan.spare ? placed(plan.spare) : { gridColumn: '1 / -1' }}>
        <NextCard tables={props.tables} />
      </div>
    </div>
  );
});
