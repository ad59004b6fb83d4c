import { VisuallyHidden } from '@mantine/core';
import { IconArmchair2, IconCup, IconUser } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from '../../../shared/contract/queries';
import { BUTT_LIMIT, type AshtraySize } from '../../../shared/domain/ashtray';
import { Ticking } from '../../parts/ticking';
import { useStandard } from '../../state/standard';
import css from './table-facts.module.css';
import { drinksInWords, shortDrinks, sinceText } from './words';

type Visit = NonNullable<TableView['visit']>;

const DOTS = 6;

/** Guests as dots; more than six as a number. */
export const Guests = memo(function Guests({ guests }: { guests: number }) {
  const { t } = useTranslation('floor');
  const label = t('guests', { count: guests });
  return (
    <span className={css.guests} title={label}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {guests > DOTS ? (
        <span className={css.many} aria-hidden>
          <IconUser size={14} aria-hidden />
          {guests}
        </span>
      ) : (
        Array.from({ length: guests }, (_, dot) => <i key={dot} className={css.dot} />)
      )}
    </span>
  );
});

interface SinceProps {
  seatedAtMs: number;
  lastServiceAtMs: number | null;
  /** True where a joined table's name takes its place on a small tile. */
  joined: boolean;
}

/** Minutes since they sat down, and since somebody last saw to them. */
export const Since = memo(function Since({ seatedAtMs, lastServiceAtMs, joined }: SinceProps) {
  return (
    <span className={css.since} data-joined={joined} aria-hidden>
      <IconArmchair2 size={14} aria-hidden />
      <Ticking textAt={(nowMs) => sinceText(seatedAtMs, nowMs)} />
      {lastServiceAtMs !== null && (
        <>
          <IconCup size={14} aria-hidden />
          <Ticking textAt={(nowMs) => sinceText(lastServiceAtMs, nowMs)} />
        </>
      )}
    </span>
  );
});

/** What they drink, by kind in a letter or two; on a small tile the first kind alone. */
export const Drinks = memo(function Drinks({ lines }: { lines: Visit['drinks'] }) {
  const { t } = useTranslation('floor');
  const { drinks } = useStandard();
  if (lines.length === 0) return null;
  const words = drinksInWords(t, lines, drinks);
  return (
    <span className={css.drinks} title={words}>
      <VisuallyHidden>{words}</VisuallyHidden>
      <span className={css.kinds} aria-hidden>
        {shortDrinks(t, lines, drinks, 3)}
      </span>
      <span className={css.kind} aria-hidden>
        {shortDrinks(t, lines, drinks, 1)}
      </span>
    </span>
  );
});

interface TrayProps {
  size: AshtraySize;
  visit: Visit;
}

/** The ashtray by its shape, wide or round, with what lies in it (S-06). */
export const Tray = memo(function Tray({ size, visit }: TrayProps) {
  const { t } = useTranslation('floor');
  const { butts, peel, ashtrayDue } = visit;
  if (size === 'none') return null;
  const due = ashtrayDue.butts || ashtrayDue.peel;
  const words = t('facts.ashtray', { size: t(`ashtray.${size}`), butts, limit: BUTT_LIMIT[size] });
  return (
    <span className={css.tray} data-size={size} data-due={due} title={words}>
      <VisuallyHidden>
        {words}
        {peel && ` ${t('table.peel')}`}
      </VisuallyHidden>
      <span aria-hidden>
        {butts}
        {peel && <b className={css.peel} />}
      </span>
    </span>
  );
});
