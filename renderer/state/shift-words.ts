import type { Day } from '../../shared/contract/queries';

/** How the shift stands, in one word for every place: none yet, on, or closed today. */
export type ShiftStands = 'none' | 'on' | 'over';

export const shiftStands = ({ shift, shiftClosed }: Pick<Day, 'shift' | 'shiftClosed'>) =>
  shift !== null ? 'on' : shiftClosed ? 'over' : 'none';

/** The words for it, of the frame: 'the shift of …' takes its `time`. */
export const SHIFT_WORDS = {
  none: 'strip.noShift',
  on: 'strip.shift',
  over: 'strip.over',
} as const;

/** What is said where nobody is on: after closing nobody is missing. */
export const NOBODY_WORDS = {
  none: 'strip.nobody',
  on: 'strip.nobody',
  over: 'strip.gone',
} as const;
