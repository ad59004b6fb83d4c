import { memo, useId, type ReactNode } from 'react';
import css from './ring.module.css';

/** What a table, room or round is, told by shape first. */
export type RingState = 'free' | 'waiting' | 'served' | 'due' | 'overdue' | 'missed' | 'clear';

interface RingProps {
  /** How much of the wait is over, 0 to 1; drawn while served or waiting. */
  fraction?: number;
  state: RingState;
  /** Outer size in pixels of the usual screen; it grows with the type on a large one. */
  size?: number;
  /** What stands in the middle: a word, a countdown. */
  label?: ReactNode;
}

const BOX = 100;
const MIDDLE = BOX / 2;
const RADIUS = 42;
/** Overdue: a smaller ring, so that its heavy border stands apart from it. */
const INNER_RADIUS = 36;

/** An arc grows by steps that can be seen: most seconds change nothing of it. */
const STEPS = 240;

const inSteps = (fraction: number): number =>
  Math.round(Math.min(1, Math.max(0, fraction)) * STEPS) / STEPS;

/** The part of the circle that is over, from twelve o'clock. */
function Arc({ fraction }: { fraction: number }) {
  return (
    <circle
      className={css.arc}
      cx={MIDDLE}
      cy={MIDDLE}
      r={RADIUS}
      pathLength={1}
      strokeDasharray={`${inSteps(fraction)} 1`}
      transform={`rotate(-90 ${MIDDLE} ${MIDDLE})`}
    />
  );
}

/** The hatching of what is to be cleared. */
function Hatch() {
  const id = useId();
  return (
    <>
      <pattern
        id={id}
        width="9"
        height="9"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={css.hatch} x1="0" y1="0" x2="0" y2="9" />
      </pattern>
      <circle cx={MIDDLE} cy={MIDDLE} r={RADIUS} fill={`url(#${id})`} />
    </>
  );
}

function Drawn({ fraction = 0, state, size = 64, label }: RingProps) {
  const fills = state === 'served' || state === 'waiting';
  return (
    <span
      className={css.ring}
      data-state={state}
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
    >
      <svg className={css.drawing} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden>
        {state === 'clear' && <Hatch />}
        {state === 'overdue' && <circle className={css.border} cx={MIDDLE} cy={MIDDLE} r={47} />}
        <circle
          className={css.track}
          cx={MIDDLE}
          cy={MIDDLE}
          r={state === 'overdue' ? INNER_RADIUS : RADIUS}
        />
        {fills && fraction > 0 && <Arc fraction={fraction} />}
        {state === 'missed' && <line className={css.strike} x1="14" y1="86" x2="86" y2="14" />}
      </svg>
      {label !== undefined && <span className={css.label}>{label}</span>}
    </span>
  );
}

const looksSame = (a: RingProps, b: RingProps): boolean =>
  a.state === b.state &&
  a.size === b.size &&
  a.label === b.label &&
  inSteps(a.fraction ?? 0) === inSteps(b.fraction ?? 0);

/**
 * State by shape: free = outline, waiting = hollow ring, served = ring that fills, due = full ring,
 * overdue = full ring with a heavy border, missed = struck ring, to clear = hatched.
 * Decoration only: the word for the state stands beside it or in `label`.
 */
export const Ring = memo(Drawn, looksSame);
