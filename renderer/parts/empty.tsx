import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './empty.module.css';

interface EmptyProps {
  icon?: TablerIcon;
  title: string;
  /** What to do first. */
  hint?: string;
  action?: ReactNode;
}

/** Nothing here yet, and what to do first. */
export function Empty({ icon: Icon, title, hint, action }: EmptyProps) {
  return (
    <div className={css.empty}>
      {Icon && <Icon size={44} stroke={1.4} className={css.icon} aria-hidden />}
      <p className={css.title}>{title}</p>
      {hint && <p className={css.hint}>{hint}</p>}
      {action}
    </div>
  );
}
