import type { TablerIcon } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import { cx } from './cx';
import css from './big-button.module.css';

interface BigButtonProps extends ComponentPropsWithRef<'button'> {
  icon?: TablerIcon;
  label: string;
  /** A quieter second line. */
  sub?: string | undefined;
  /** 'main' is the one obvious next step of a screen. */
  tone?: 'main' | 'plain' | 'due' | 'overdue';
}

/** A primary tap: 64 px high at the least, an icon with words. */
export function BigButton({
  icon: Icon,
  label,
  sub,
  tone = 'plain',
  className,
  ...rest
}: BigButtonProps) {
  return (
    <button type="button" className={cx(css.button, className)} data-tone={tone} {...rest}>
      {Icon && <Icon size={28} stroke={1.8} aria-hidden />}
      <span className={css.words}>
        <span className={css.label}>{label}</span>
        {sub && <span className={css.sub}>{sub}</span>}
      </span>
    </button>
  );
}
