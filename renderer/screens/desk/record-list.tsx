import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRecord } from '../../../shared/contract/queries';
import { useRemPx } from '../../parts/use-rem-px';
import css from './desk.module.css';
import { RecordRow } from './record-row';

/** The height of a row in rem, as the style sheet has it. */
const ROW_REM = 4.5;

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The list: only the rows in sight are drawn; the arrows move, Enter opens. */
export function RecordList({ records }: { records: readonly DeskRecord[] }) {
  const { t } = useTranslation('desk');
  const scroller = useRef<HTMLDivElement>(null);
  const remPx = useRemPx();
  // oxlint-disable-next-line react/incompatible-library -- there is no React compiler here
  const virtual = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * remPx,
    overscan: 6,
    getItemKey: (index) => records[index]?.id ?? index,
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = MOVES[event.key];
    const { index } = (event.target as HTMLElement).dataset;
    if (!move || index === undefined) return;
    const to = move(Number(index), records.length - 1);
    virtual.scrollToIndex(to);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${to}"]`)?.focus(),
    );
    event.preventDefault();
  };

  return (
    <div ref={scroller} className={css.list} data-testid="desk-list">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows' own buttons have the focus */}
      <ul
        className={css.rows}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t('list')}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map((item) => {
          const record = records[item.index];
          return (
            record && (
              <RecordRow
                key={item.key}
                record={record}
                index={item.index}
                style={{ transform: `translateY(${item.start}px)` }}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}
