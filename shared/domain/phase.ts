export type Phase = 'before-shift' | 'opening' | 'service' | 'closing';

/**
 * The moment of the day: which list comes next. The opening list goes before service (O-10 opens
 * the floor); closing has begun with the first tick of its list.
 */
export function phaseOf(day: {
  shiftOpen: boolean;
  openingDone: boolean;
  closingBegun: boolean;
}): Phase {
  if (!day.shiftOpen) return 'before-shift';
  if (day.closingBegun) return 'closing';
  return day.openingDone ? 'service' : 'opening';
}
