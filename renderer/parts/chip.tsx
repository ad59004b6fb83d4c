import type { ComponentPropsWithRef, ReactNode } from 'react';
import { cx } from './cx';
import css from './chip.module.css';

interface ChipProps extends ComponentPropsWithRef<'button'> {
  /** True where it shares a line with others, each as wide as there is room. */
  grow?: boolean;
}

/** One of several words that can be taken by a tap; `aria-pressed` or `aria-checked` where it stays taken. */
export function Chip({ grow = false, className, ...rest }: ChipProps) {
  return <button type="button" className={cx(css.chip, grow && css.grow, className)} {...rest} />;
}

interface ChipsProps {
  /** What is chosen from: the group's name; none where a fieldset around it has one. */
  label?: string;
  children: ReactNode;
}

/** Chips on as many lines as they take. */
export function Chips({ label, children }: ChipsProps) {
  return (
    <div className={css.chips} role={label && 'group'} aria-label={label}>
      {children}
    </div>
  );
}
