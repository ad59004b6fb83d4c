import type { ReactNode } from 'react';
import css from './side-nav.module.css';

interface SideNavProps {
  /** What is chosen from: the list's name. */
  label: string;
  children: ReactNode;
}

/** What a screen is made of, beside it, one tap each. */
export function SideNav({ label, children }: SideNavProps) {
  return (
    <nav className={css.nav} aria-label={label}>
      {children}
    </nav>
  );
}

interface SideNavItemProps {
  name: string;
  /** A quieter line under the name. */
  sub?: ReactNode;
  /** Before the words: a sign of its kind or of how it stands. */
  before: ReactNode;
  /** At the end of the line: how many, how far. */
  after?: ReactNode;
  /** What it is where it is the one that is open. */
  current: 'step' | 'true' | undefined;
  testId: string;
  onOpen: () => void;
}

export function SideNavItem(props: SideNavItemProps) {
  const { name, sub, before, after, current, testId, onOpen } = props;
  return (
    <button
      type="button"
      className={css.item}
      aria-current={current}
      data-testid={testId}
      onClick={onOpen}
    >
      {before}
      <span className={css.words}>
        <span className={css.name}>{name}</span>
        {sub}
      </span>
      {after}
    </button>
  );
}
