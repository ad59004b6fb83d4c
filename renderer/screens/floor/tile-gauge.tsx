import { VisuallyHidden } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Ring } from '../../parts/ring';
import type { TileView } from './table-state';
import css from './tile-gauge.module.css';
import { ringOf, secondsText } from './words';

const DOTS = 6;

/** Guests as dots; more than six as a number. */
export const Guests = memo(function Guests({ guests, label }: { guests: number; label: string }) {
  return (
    <span className={css.guests} title={label}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {guests > DOTS ? (
        <span className={css.many} aria-hidden>
          <IconUser size={16} aria-hidden />
          {guests}
        </span>
      ) : (
        Array.from({ length: guests }, (_, dot) => <i key={dot} className={css.dot} />)
      )}
    </span>
  );
});

interface GaugeProps {
  tile: TileView;
  word: string;
  butts: number;
}

/** The part that changes each second. */
export function Gauge({ tile, word, butts }: GaugeProps) {
  const { t } = useTranslation('floor');
  const { state, seconds } = tile;
  const count = state === 'ashtray' && butts > 0 ? t('butts.count', { count: butts }) : null;
  const figure = seconds === null ? count : secondsText(seconds);
  return (
    <span className={css.gauge} data-urgency={tile.urgency}>
      <Ring state={ringOf(tile)} fraction={tile.fraction} size={40} />
      <span className={css.words}>
        <span className={css.state}>{word}</span>
        {figure !== null && (
          <span className={css.time} aria-hidden>
            {figure}
          </span>
        )}
      </span>
    </span>
  );
}
