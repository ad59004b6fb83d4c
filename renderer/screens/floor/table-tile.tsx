import { VisuallyHidden } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import type { Table } from '../../../shared/standard/schema';
import { cx } from '../../parts/cx';
import { useStandard } from '../../state/standard';
import { takeStep } from './acts';
import { Drinks, Guests, Since, Tray } from './table-facts';
import type { TileView } from './table-state';
import css from './table-tile.module.css';
import { Gauge } from './tile-gauge';
import { useHold } from './use-hold';
import { useSettled } from './use-settled';
import { useTile } from './use-tile';
import { hasCoffee, joinedWord, stateWord, verbWord, type FloorWords } from './words';

interface TableTileProps {
  table: TableView;
  spec: Table;
  /** Somebody pointed at it from the strip. */
  pointed: boolean;
  onSeat: (code: string) => void;
  onMore: (code: string) => void;
}

/** A table where it stands: the whole tile is the next step; the corner opens the rest. */
export const TableTile = memo(function TableTile(props: TableTileProps) {
  const { table, spec, pointed, onSeat, onMore } = props;
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const [busy, run] = useSettled();
  const tile = useTile(table);
  const { code, state, urgency, verb } = tile;
  const { visit } = table;
  const coffee = hasCoffee(visit, standard);
  const word = stateWord(t, tile, visit);
  const joined = joinedWord(t, table);
  const open = (): void => (verb === 'seat' ? onSeat(code) : onMore(code));
  const hold = useHold(
    () => (verb === 'seat' ? onSeat(code) : run(() => takeStep(verb, code, coffee))),
    open,
  );
  return (
    <div className={cx(css.tile, pointed && css.pointed)} data-state={state} data-urgency={urgency}>
      <button
        type="button"
        className={css.tap}
        data-testid={`table-${code}`}
        data-state={state}
        data-urgency={urgency}
        aria-disabled={busy}
        aria-keyshortcuts="Shift+Enter"
        {...hold}
      >
        <span className={css.code}>{code}</span>
        {joined !== '' && <span className={css.joined}>{joined}</span>}
        {state === 'free' && <VisuallyHidden>{word}</VisuallyHidden>}
        {visit && (
          <>
            <Gauge table={table} tile={tile} word={word} />
            <Guests guests={visit.guests} />
            {visit.leftAtMs === null && (
              <Since
                seatedAtMs={visit.seatedAtMs}
                lastServiceAtMs={visit.lastServiceAtMs}
                joined={joined !== ''}
              />
            )}
            <Drinks lines={visit.drinks} />
            <Tray size={spec.ashtray} visit={visit} />
          </>
        )}
        <Step tile={tile} t={t} coffee={coffee} />
      </button>
      {state !== 'free' && (
        <button
          type="button"
          className={css.more}
          data-testid={`table-${code}-more`}
          aria-label={t('more', { code })}
          onClick={() => onMore(code)}
        >
          <IconDotsVertical size={22} aria-hidden />
        </button>
      )}
    </div>
  );
});

/** The one verb at the bottom, and how many steps are due besides. */
function Step({ tile, t, coffee }: { tile: TileView; t: FloorWords; coffee: boolean }) {
  const also = tile.also.map((verb) => verbWord(t, verb, coffee)).join(t('join.names'));
  return (
    <span className={css.verb}>
      {verbWord(t, tile.verb, coffee)}
      {also !== '' && (
        <span className={css.also} title={t('alsoDue', { verb: also })}>
          +{tile.also.length}
        </span>
      )}
    </span>
  );
}
