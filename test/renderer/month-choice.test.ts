import { beforeEach, describe, expect, it } from 'vitest';
import {
  chooseMonth,
  choosePeriod,
  useChosen,
  withPeriod,
} from '../../renderer/state/month-choice';
import { useSession } from '../../renderer/state/session';

describe('the month of Month’s tabs', () => {
  beforeEach(() => useChosen.setState({ choice: null }));

  it.each([
    ['2026-09', '2026-10', '2026-09'],
    ['2026-08-31', '2026-10', '2026-08'],
    ['2025', '2026-09', '2025-09'],
    // A month of this year that is not there yet gives way to the present one.
    ['2026', '2025-12', '2026-10'],
  ])('F-07 the service of %s, from %s, puts all tabs on %s', (period, month, expected) => {
    expect(withPeriod(period, month, '2026-10')).toEqual({ month: expected, period });
  });

  it('F-07 is kept from tab to tab, and goes with the PIN', () => {
    const unlocked = {
      no: 'M001',
      name: '林晨',
      role: 'manager' as const,
      untilMs: 1,
      mustChangePin: false,
    };
    useSession.setState({ unlocked });
    chooseMonth('2026-09');
    expect(useChosen.getState().choice).toEqual({ month: '2026-09', period: '2026-09' });
    choosePeriod('2026-09-04', '2026-09', '2026-10');
    expect(useChosen.getState().choice).toEqual({ month: '2026-09', period: '2026-09-04' });
    useSession.setState({ unlocked: null });
    expect(useChosen.getState().choice).toBeNull();
  });
});
