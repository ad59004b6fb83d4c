import { VisuallyHidden } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import { cx } from '../../parts/cx';
import { useNowMs } from '../../state/clock';
import { useStandard } from '../../state/standard';
import { takeStep } from './acts';
import { tileOf, type TileView } from './table-state';
import css from './table-tile.module.css';
import { Gauge, Guests } from './tile-gauge';
import { useHold } from './use-hold';
import { useSettled } from './use-settled';
import { hasCoffee, stateWord, verbWord } from './words';

interface TableTileProps {
  table: TableView;
  /** Somebody pointed at it from the strip. */
  pointed: boolean;
  onSeat: (code: string) => void;
  onMore: (code: string) => void;
}

/** A table where it stands: the whole tile is the next step; the corner opens the rest. */
export const TableTile = memo(function TableTile(props: TableTileProps) {
  const { table, pointed, onSeat, onMore } = props;
  const { t } = useTranslation('floor');
  const standard = useStandard();
  const [busy, run] = useSettled();
  const tile = tileOf(table, useNowMs());
  const { code, state, urgency, verb, guests } = tile;
  const coffee = hasCoffee(table.visit, standard);
  const word = stateWord(t, tile, table.visit);
  const verbText = verbWord(t, verb, coffee);
  const hold = useHold(
    () => (verb === 'seat' ? onSeat(code) : run(() => takeStep(verb, code, coffee))),
    () => (verb === 'seat' ? onSeat(code) : onMore(code)),
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
        {...hold}
      >
        <span className={css.head}>
          <span className={css.code}>{code}</span>
          {guests > 0 && <Guests guests={guests} label={t('guests', { count: guests })} />}
          {state === 'free' && <VisuallyHidden>{word}</VisuallyHidden>}
        </span>
        {table.visit && <Gauge tile={tile} word={word} butts={table.visit.butts} />}
        <span className={css.verb}>
          {verbText}
          {tile.also.length > 0 && (
            <span className={css.also} title={t('alsoDue', { verb: alsoText(t, tile, coffee) })}>
              +{tile.also.length}
            </span>
          )}
        </span>
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

const alsoText = (t: Parameters<typeof verbWord>[0], tile: TileView, coffee: boolean): string =>
  tile.also.map((verb) => verbWord(t, verb, coffee)).join(t('join.names'));
