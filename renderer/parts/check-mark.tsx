import { IconCheck, IconMinus } from '@tabler/icons-react';
import css from './check-mark.module.css';

interface CheckMarkProps {
  /** 'na': set aside with a note. */
  state: 'open' | 'done' | 'na';
  size?: number;
}

/** A box that is empty, ticked, or set aside. Decoration: the control around it tells the state. */
export function CheckMark({ state, size = 28 }: CheckMarkProps) {
  return (
    <span
      className={css.box}
      data-state={state}
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      aria-hidden
    >
      {state === 'done' && <IconCheck size="75%" stroke={3} />}
      {state === 'na' && <IconMinus size="75%" stroke={3} />}
    </span>
  );
}
