import { IconSquare, IconSquareCheckFilled } from '@tabler/icons-react';
import css from './toggle.module.css';

interface ToggleProps {
  on: boolean;
  label: string;
  testId: string;
  onToggle: (on: boolean) => void;
}

/** Something that is so or not, by one tap; told by its tick, not its colour. */
export function Toggle({ on, label, testId, onToggle }: ToggleProps) {
  const Icon = on ? IconSquareCheckFilled : IconSquare;
  return (
    <button
      type="button"
      className={css.toggle}
      aria-pressed={on}
      data-testid={testId}
      onClick={() => onToggle(!on)}
    >
      <Icon size={24} aria-hidden />
      {label}
    </button>
  );
}
