import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ATTENDANT,
  COLLEAGUE,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const at = (time: string) => `2026-10-01T${time}`;

let test: TestStation;
beforeEach(() => {
  test = openedStation();
});
afterEach(() => test.close());

const rate = (time: string, rating: number, date = '2026-10-01') =>
  test.code(`${date}T${time}`, ATTENDANT, 'feedback.rate', { rating });
const month = (name = '2026-10') =>
  test.look(at('20:00:00'), 'feedback.month', { month: name }, SUPERVISOR);

describe('F-07 praise and ratings', () => {
  it('F-07 the month’s satisfaction is the share of fours and fives', () => {
    for (const [index, rating] of [5, 5, 4, 3, 1].entries()) rate(`10:0${index}:00`, rating);
    rate('10:00:00', 1, '2026-11-01');
    expect(month()).toMatchObject({
      ratings: 5,
      satisfied: 3,
      percent: 60,
      faces: [1, 0, 1, 1, 2],
    });
    expect(month('2026-11')).toMatchObject({ ratings: 1, percent: 0 });
    expect(month('2026-12')).toMatchObject({ ratings: 0, percent: null });
    const { report } = test.look(at('20:00:00'), 'month.get', { month: '2026-10' }, SUPERVISOR);
    expect(report.satisfaction).toEqual({ ratings: 5, satisfied: 3, percent: 60 });
  });

  it('F-07 counts praise by whom it names, opinions, and complaints with those that were founded', () => {
    const record = (sort: 'praise' | 'opinion', more: object = {}) =>
      test.code(at('10:00:00'), ATTENDANT, 'feedback.record', { sort, text: '茶很好', ...more });
    expect(record('praise', { staff: COLLEAGUE, rating: 5 })).toBe('ok');
    expect(record('praise', { staff: COLLEAGUE })).toBe('ok');
    expect(record('opinion')).toBe('ok');
    expect(record('praise', { staff: ATTENDANT })).toBe('NOT_ALLOWED');
    expect(record('praise', { staff: 'X9' })).toBe('NOT_FOUND');
    const { id } = test.did(at('10:01:00'), ATTENDANT, 'complaint.log', { text: '慢' }).output;
    test.did(at('10:02:00'), ATTENDANT, 'complaint.log', { text: '吵' });
    test.did(at('10:03:00'), SUPERVISOR, 'complaint.judge', { id, founded: true, reason: '属实' });
    expect(month()).toMatchObject({
      praise: 2,
      opinions: 1,
      complaints: 2,
      founded: 1,
      praised: [{ staff: COLLEAGUE, praise: 2 }],
      ratings: 1,
    });
  });

  it('F-07 what is cancelled no longer counts, but a guest’s own rating stays', () => {
    const { id } = test.did(at('10:00:00'), ATTENDANT, 'feedback.record', {
      sort: 'opinion',
      text: '空调冷',
      rating: 2,
    }).output;
    test.did(at('10:01:00'), SUPERVISOR, 'desk.cancel', { id, reason: '记错' });
    expect(month()).toMatchObject({ ratings: 0, opinions: 0 });
    test.did(at('10:02:00'), ATTENDANT, 'guest.begin', {});
    const own = test.did(at('10:03:00'), ATTENDANT, 'feedback.rate', { rating: 1 }).output.id;
    const cancel = { id: own, reason: '不好看' };
    expect(test.code(at('10:04:00'), SUPERVISOR, 'desk.cancel', cancel)).toBe('CONFLICT');
    const correct = { id: own, text: '手滑', reason: '不好看' };
    expect(test.code(at('10:04:00'), SUPERVISOR, 'desk.correct', correct)).toBe('CONFLICT');
    expect(month()).toMatchObject({ ratings: 1, byGuests: 1, percent: 0 });
  });

  it('F-07 a guest’s drumming on the faces is one rating in three seconds', () => {
    test.did(at('10:00:00'), ATTENDANT, 'guest.begin', {});
    expect(rate('10:00:00', 5)).toBe('ok');
    expect(rate('10:00:02', 1)).toBe('CONFLICT');
    expect(rate('10:00:03', 4)).toBe('ok');
    // A clock that was set back does not silence the guests.
    expect(rate('09:00:00', 4)).toBe('ok');
    expect(month()).toMatchObject({ ratings: 3, byGuests: 3, percent: 100 });
  });

  it('F-07 the screen is turned to the guest and back, once each', () => {
    const codes = (
      ['guest.end', 'guest.begin', 'guest.begin', 'guest.end', 'guest.end'] as const
    ).map((name) => test.code(at('10:00:00'), ATTENDANT, name, {}));
    expect(codes).toEqual(['CONFLICT', 'ok', 'CONFLICT', 'ok', 'CONFLICT']);
  });
});
