import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useRemPx } from '../../../parts/use-rem-px';
import { movedTo, placeOf, type RunningRow } from '../entries';
import { EntryLine } from './entry-line';
import css from './entries.module.css';
import { HeadRow } from './head-row';

/** Heights in rem, as the style sheet has them. */
const ROW_REM = 3;
const HEAD_REM = 2.5;

interface Props {
  rows: readonly RunningRow[];
  onOpen: (seq: number) => void;
  /** Where the rows are of all months, and more are asked for near the end. */
  onEnd?: () => void;
}

/** More rows are asked for so many before the end. */
const AHEAD = 30;

/** The dense list: arrows move, Enter opens. Only the rows in sight are drawn. */
export function EntryTable({ rows, onOpen, onEnd }: Props) {
  const { t } = useTranslation('ledger');
  const scroller = useRef<HTMLDivElement>(null);
  const remPx = useRemPx();
  const headPx = HEAD_REM * remPx;
  const [chosen, setChosen] = useState<number | null>(null);
  const at = placeOf(chosen, rows);
  // oxlint-disable-next-line react/incompatible-library -- there is no React compiler here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * remPx,
    overscan: 8,
    // The names of the columns stay over the rows: what is scrolled to stops below them.
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
    getItemKey: (index) => rows[index]?.row.seq ?? index,
  });

  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) >= rows.length - AHEAD;
  useEffect(() => {
    if (isNearEnd) onEnd?.();
  }, [isNearEnd, rows.length, onEnd]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const seq = rows[at]?.row.seq;
    const to = movedTo(event.key, at, rows.length);
    if (to !== null) {
      setChosen(rows[to]?.row.seq ?? null);
      virtual.scrollToIndex(to);
    } else if ((event.key === 'Enter' || event.key === ' ') && seq !== undefined) {
      onOpen(seq);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className={css.table}
      role="grid"
      aria-label={t('entries.list')}
      aria-description={t('entries.keys')}
      aria-rowcount={rows.length + 1}
      {...(at >= 0 && { 'aria-activedescendant': `entry-${chosen}` })}
      tabIndex={0}
      onKeyDown={onKeyDown}
      data-testid="ledger-table"
    >
      <HeadRow allMonths={onEnd !== undefined} />
      <div role="rowgroup" className={css.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const running = rows[item.index];
          return (
            running && (
              <EntryLine
                key={item.key}
                running={running}
                index={item.index}
                active={item.index === at}
                topPx={item.start - headPx}
                onOpen={() => {
                  setChosen(running.row.seq);
                  onOpen(running.row.seq);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
