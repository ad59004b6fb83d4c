import type { ReactNode } from 'react';
import css from './layout.module.css';

/** Something that is set, under its name. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css.field} role="group" aria-label={label}>
      <span className={css.label}>{label}</span>
      {children}
    </div>
  );
}
