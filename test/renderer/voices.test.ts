import { describe, expect, it } from 'vitest';
import { satisfactionBars } from '../../renderer/screens/month/service/voices';

const part = (key: string, ratings: number, satisfied: number) => ({
  key,
  ratings,
  satisfied,
  praise: 0,
  opinions: 0,
  complaints: 0,
});

describe('F-07 satisfaction as bars', () => {
  it('stands by the day of a month, in per cent; a day without ratings has none', () => {
    const parts = [part('2026-10-02', 3, 2), part('2026-10-05', 0, 0), part('2026-10-09', 1, 1)];
    expect(satisfactionBars('2026-10', parts, 'zh')).toEqual([
      { name: '2', share: 66.7 },
      { name: '9', share: 100 },
    ]);
  });

  it('stands by the month of a year', () => {
    expect(satisfactionBars('2026', [part('2026-10', 2, 1)], 'en')).toEqual([
      { name: 'Oct', share: 50 },
    ]);
  });
});
