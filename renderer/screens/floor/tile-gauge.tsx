import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import { Ring } from '../../parts/ring';
import { Ticking } from '../../parts/ticking';
import { useAtTick } from '../../state/clock';
import { tileOf, type TileView } from './table-state';
import css from './tile-gauge.module.css';
import { leftText, ringOf } from './words';

interface GaugeProps {
  table: TableView;
  tile: TileView;
  word: string;
  /** True where the time has to do with few letters. */
  short: boolean;
}

/** An arc of this ring grows in so many steps. */
const STEPS = 96;

/** The ring towards what is due, the state in a word, and how long it is until then. */
export function Gauge({ table, tile, word, short }: GaugeProps) {
  const { t } = useTranslation('floor');
  const step = useAtTick((nowMs) => Math.floor(tileOf(table, nowMs).fraction * STEPS));
  return (
    <>
      <span className={css.ring}>
        <Ring state={ringOf(tile)} fraction={step / STEPS} size={40} />
      </span>
      <span className={css.state} data-urgency={tile.urgency} data-timed={tile.seconds !== null}>
        {word}
      </span>
      {tile.seconds !== null && (
        <Ticking
          className={css.time}
          data-urgency={tile.urgency}
          textAt={(nowMs) => leftText(t, tileOf(table, nowMs).seconds ?? 0, short)}
          aria-hidden
        />
      )}
    </>
  );
}
