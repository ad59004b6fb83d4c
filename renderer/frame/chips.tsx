import { VisuallyHidden } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueItem } from '../state/due';
import { goTo } from '../state/place';
import { DueChip } from './due-chip';
import css from './strip.module.css';

/** More chips than this have no room on any screen. */
const CHIPS_SHOWN = 12;

/** How many of a row's chips stand on its first line: the others are wrapped out of sight. */
function shownIn(row: HTMLElement): number {
  const chips = [...row.children] as HTMLElement[];
  const top = chips[0]?.offsetTop ?? 0;
  return chips.filter((chip) => chip.offsetTop <= top).length;
}

/** What is due next, the nearest first; at the end how many more there are, which Today lists. */
export function Chips({ items, nowMs }: { items: readonly DueItem[]; nowMs: number }) {
  const { t } = useTranslation('frame');
  const row = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(items.length);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const look = (): void => setShown(shownIn(element));
    look();
    const size = new ResizeObserver(look);
    size.observe(element);
    const chips = new MutationObserver(look);
    chips.observe(element, { childList: true });
    return () => {
      size.disconnect();
      chips.disconnect();
    };
  }, []);
  const more = items.length - Math.min(shown, items.length, CHIPS_SHOWN);
  return (
    <>
      <div className={css.chips} ref={row}>
        {items.slice(0, CHIPS_SHOWN).map((item) => (
          <DueChip key={item.key} item={item} nowMs={nowMs} />
        ))}
      </div>
      {more > 0 && (
        <button
          type="button"
          className={css.more}
          data-testid="strip-more"
          onClick={() => void goTo('today')}
        >
          +{more}
          <VisuallyHidden>{t('strip.more')}</VisuallyHidden>
        </button>
      )}
    </>
  );
}
