import type { ReactNode } from 'react';
import css from './settings.module.css';

/** A setting with its name above. */
export function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css.row} role="group" aria-label={label}>
      <span className={css.label}>{label}</span>
      {children}
    </div>
  );
}
