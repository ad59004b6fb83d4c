import { describe, expect, it } from 'vitest';
import { phaseOf } from '../../shared/domain/phase';

describe('the moment of the day', () => {
  it.each([
    ['O-01 no shift is open', false, false, false, 'before-shift'],
    ['C-03 the shift is closed after a whole day', false, true, true, 'before-shift'],
    ['O-03 the opening list is worked on', true, false, false, 'opening'],
    ['O-10 the opening list is finished', true, true, false, 'service'],
    ['C-01 the closing list has been begun', true, true, true, 'closing'],
    ['C-01 ... though opening was never finished', true, false, true, 'closing'],
  ] as const)('%s', (_case, shiftOpen, openingDone, closingBegun, phase) => {
    expect(phaseOf({ shiftOpen, openingDone, closingBegun })).toBe(phase);
  });
});
