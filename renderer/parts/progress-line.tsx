import css from './progress-line.module.css';

interface ProgressLineProps {
  done: number;
  of: number;
  /** What is being counted. */
  label: string;
}

/** How far a list is: figures, and a bar for the eye. */
export function ProgressLine({ done, of, label }: ProgressLineProps) {
  return (
    <div
      className={css.progress}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={done}
    >
      <span className={css.figures}>
        <strong>{done}</strong> / {of}
      </span>
      <span className={css.track}>
        <span className={css.bar} style={{ width: of === 0 ? 0 : `${(100 * done) / of}%` }} />
      </span>
    </div>
  );
}
