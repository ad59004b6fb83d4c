import type { ReactNode } from 'react';
import type { ChecklistItem } from '../../../../shared/standard/schema';
import type { StepCode } from '../../../state/progress';
import { TickRow } from './tick-row';
import css from './tick.module.css';

interface TickListProps {
  items: readonly ChecklistItem[];
  step: StepCode;
  /** What an item shows instead of a tick of its own: its parts. */
  renderParts?: (item: ChecklistItem) => ReactNode;
}

/** Large rows to tick, in two columns from top to bottom. */
export function TickList({ items, step, renderParts }: TickListProps) {
  const half = Math.ceil(items.length / 2);
  return (
    <div className={css.columns}>
      {[items.slice(0, half), items.slice(half)].map((column) => (
        <ul key={column[0]?.code ?? ''} className={css.column}>
          {column.map((item) => (
            <TickRow key={item.code} item={item} step={step}>
              {item.parts.length > 0 ? renderParts?.(item) : undefined}
            </TickRow>
          ))}
        </ul>
      ))}
    </div>
  );
}
