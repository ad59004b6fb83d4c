import { VisuallyHidden } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import type { Table } from '../../../shared/standard/schema';
import { cx } from '../../parts/cx';
import { useStandard } from '../../state/standard';
import { takeStep } from './acts';
import { Drinks, Guests, Since, Tray } from './table-facts';
import type { TileView } from './table-state';
import css from './table-tile.module.css';
import { tapOf, type TileFit } from './tile-fit';
import { Gauge } from './tile-gauge';
import { useHold } from './use-hold';
import { useSettled } from './use-settled';
import { useTile } from './use-tile';
import { hasCoffee, joinedWord, stateWord, verbWord, type FloorWords } from './words';

interface TableTileProps {
  table: TableView;
  spec: Table;
  /** How much of it there is room for. */
  fit: TileFit;
  /** Somebody pointed at it from the strip. */
  pointed: boolean;
  onSeat: (code: string) => void;
  onMore: (code: string) => void;
}

/** A tile that the strip pointed at comes into view where the floor scrolls. */
function useShown(pointed: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pointed) ref.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pointed]);
  return ref;
}

/** A table where it stands: the whole tile is the next step; the corner, or holding it, opens the rest. */
export const TableTile = memo(function TableTile(props: TableTileProps) {
  const { table, spec, fit, pointed, onSeat, onMore } = props;
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
  const tap = tapOf(tile, fit);
  const hold = useHold(
    () => (tap === 'step' && verb !== 'seat' ? run(() => takeStep(verb, code, coffee)) : open()),
    open,
  );
  const shown = useShown(pointed);
  return (
    <div
      ref={shown}
      className={cx(css.tile, pointed && css.pointed)}
      data-state={state}
      data-urgency={urgency}
      data-fit={fit}
    >
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
          <Sitting
            table={table}
            visit={visit}
            tile={tile}
            word={word}
            fit={fit}
            joined={joined !== ''}
            ashtray={spec.ashtray}
          />
        )}
        {tap === 'more' ? (
          <span className={css.verb}>{t('verb.more')}</span>
        ) : (
          <Step tile={tile} t={t} coffee={coffee} />
        )}
      </button>
      {state !== 'free' && fit === 'roomy' && (
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

interface SittingProps {
  table: TableView;
  visit: NonNullable<TableView['visit']>;
  tile: TileView;
  word: string;
  fit: TileFit;
  joined: boolean;
  ashtray: Table['ashtray'];
}

/** Who sits there: state and time, guests, since when, drinks, ashtray. */
function Sitting({ table, visit, tile, word, fit, joined, ashtray }: SittingProps) {
  return (
    <>
      <Gauge table={table} tile={tile} word={word} short={fit !== 'roomy'} />
      <Guests guests={visit.guests} />
      {visit.leftAtMs === null && (
        <Since
          seatedAtMs={visit.seatedAtMs}
          lastServiceAtMs={visit.lastServiceAtMs}
          joined={joined}
        />
      )}
      <Drinks lines={visit.drinks} />
      <Tray size={ashtray} visit={visit} />
    </>
  );
}

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
