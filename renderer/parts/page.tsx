import type { ReactNode } from 'react';
import { cx } from './cx';
import css from './page.module.css';

interface PageProps {
  /** The place's code: the screen is found by `screen-<code>`. */
  code: string;
  title: string;
  /** Quiet words beside the title. */
  note?: ReactNode;
  /** What can be done here, at the top right. */
  actions?: ReactNode;
  /** True where what is printed has a heading of its own. */
  ownPrintHead?: boolean;
  /** True where the screen scrolls inside itself. */
  fixed?: boolean;
  children: ReactNode;
}

/** The frame of one screen: its name, what can be done, and the rest. */
export function Page(props: PageProps) {
  const { code, title, note, actions, ownPrintHead = false, fixed = false, children } = props;
  return (
    <section className={css.page} data-testid={`screen-${code}`} aria-label={title}>
      <header className={cx(css.head, ownPrintHead && css.screenOnly)}>
        <h1 className={css.title}>{title}</h1>
        {note !== undefined && <div className={css.note}>{note}</div>}
        <div className={css.actions}>{actions}</div>
      </header>
      <div className={cx(css.body, fixed && css.fixed)}>{children}</div>
    </section>
  );
}
