import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '../../../../shared/contract/views/audit';
import { useRemPx } from '../../../parts/use-rem-px';
import { AuditEntry } from './audit-line';
import css from './audit.module.css';

/** A line without details, in rem. */
const LINE_REM = 3.25;
/** The next page is asked for so many lines before the end. */
const AHEAD = 20;

interface Props {
  lines: readonly AuditLine[];
  onEnd: () => void;
}

/** The lines, newest first; only those in sight are drawn, each as high as its words. */
export function AuditList({ lines, onEnd }: Props) {
  const { t } = useTranslation('audit');
  const scroller = useRef<HTMLDivElement>(null);
  const remPx = useRemPx();
  // oxlint-disable-next-line react/incompatible-library -- there is no React compiler here
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_REM * remPx,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) >= lines.length - AHEAD;
  useEffect(() => {
    if (isNearEnd) onEnd();
  }, [isNearEnd, lines.length, onEnd]);

  return (
    <div
      ref={scroller}
      className={css.scroll}
      role="region"
      aria-label={t('list')}
      tabIndex={0}
      data-testid="audit-list"
    >
      <ol className={css.lines} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const line = lines[item.index];
          return (
            line && (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={css.line}
                style={{ transform: `translateY(${item.start}px)` }}
                data-testid={`audit-${line.id}`}
              >
                <AuditEntry line={line} />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
