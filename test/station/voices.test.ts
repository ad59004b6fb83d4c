import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ATTENDANT, MANAGER, openedStation, type TestStation } from '../support/station';

let test: TestStation;
beforeEach(() => {
  test = openedStation();
});
afterEach(() => test.close());

const rate = (day: string, rating: number) =>
  test.did(`2026-${day}T11:00:00`, ATTENDANT, 'feedback.rate', { rating });
const series = (period: string) =>
  test.look('2026-11-20T10:00:00', 'voices.series', { period }, MANAGER);

const sum = (pick: (part: ReturnType<typeof series>[number]) => number): number =>
  series('2026').reduce((all, part) => all + pick(part), 0);

describe('F-07 what guests said, part by part', () => {
  beforeEach(() => {
    for (const rating of [5, 4, 2]) rate('10-02', rating);
    rate('10-09', 5);
    rate('11-03', 3);
    test.did('2026-11-03T12:00:00', ATTENDANT, 'feedback.record', { sort: 'praise', text: '周到' });
  });

  it('is told by the days of a month that had any', () => {
    expect(series('2026-10')).toEqual([
      { key: '2026-10-02', ratings: 3, satisfied: 2, praise: 0, opinions: 0, complaints: 0 },
      { key: '2026-10-09', ratings: 1, satisfied: 1, praise: 0, opinions: 0, complaints: 0 },
    ]);
  });

  it('by the months of a year, and by a day of its own', () => {
    expect(series('2026').map(({ key, ratings, praise }) => [key, ratings, praise])).toEqual([
      ['2026-10', 4, 0],
      ['2026-11', 1, 1],
    ]);
    expect(series('2026-11-03')).toMatchObject([{ key: '2026-11-03', ratings: 1, satisfied: 0 }]);
    expect(series('2025')).toEqual([]);
  });

  it('comes to the same in all as the target that it is held against', () => {
    const { voices } = test.look('2026-11-20T10:00:00', 'service.get', { period: '2026' }, MANAGER);
    expect([sum(({ ratings }) => ratings), sum(({ satisfied }) => satisfied)]).toEqual([
      voices.ratings,
      voices.satisfied,
    ]);
  });
});
