import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '../../shared/contract/commands';
import { ATTENDANT, COLLEAGUE, openedStation, type TestStation } from '../support/station';

const at = (time: string): string => `2026-10-01T${time}`;

describe('a stay in a VIP room', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
    test.did(at('10:00:00'), ATTENDANT, 'vip.enter', {
      guests: 3,
      guestNames: ['刘先生'],
      leaders: ['王总'],
    });
  });
  afterEach(() => test.close());

  const session = (time: string) => test.look(at(time), 'floor.get', {}).rooms[0]?.session;
  const drinks = (time: string) =>
    session(time)?.orders.map(({ side, place, drink }) => `${side} ${place} ${drink}`);
  const order = (time: string, orders: CommandInput<'vip.order'>['orders']) =>
    test.code(at(time), ATTENDANT, 'vip.order', { orders });
  const log = (time: string) =>
    test
      .look(at(time), 'vip.log', { room: 'VIP1' })
      .map(({ what, by, judged }) => [what, by, judged]);

  it('S-12 S-13 heads and names are set right; the rest stays', () => {
    test.did(at('10:05:00'), ATTENDANT, 'vip.correct', { guests: 5 });
    expect(session('10:05:01')).toMatchObject({ guests: 5, leaders: ['王总'] });
    const { event } = test.did(at('10:06:00'), ATTENDANT, 'vip.correct', { leaders: ['王董'] });
    expect(session('10:06:01')).toMatchObject({ guests: 5, leaders: ['王董'] });
    test.did(at('10:06:05'), ATTENDANT, 'service.undo', { event });
    expect(session('10:06:06')).toMatchObject({ guests: 5, leaders: ['王总'] });
    expect(test.code(at('10:07:00'), ATTENDANT, 'vip.correct', { room: 'VIP2', guests: 1 })).toBe(
      'CONFLICT',
    );
    expect(test.code(at('10:07:00'), ATTENDANT, 'vip.correct', { room: 'VIP9', guests: 1 })).toBe(
      'NOT_FOUND',
    );
  });

  it('S-14 drinks by person stand guests first, by name or code, and go with who leaves', () => {
    const given = [
      { side: 'leader', place: 1, drink: 'coffee' },
      { side: 'guest', place: 2, drink: '茶水' },
      { side: 'guest', place: 1, drink: 'water' },
    ] as const;
    expect(order('10:01:00', [...given])).toBe('ok');
    expect(drinks('10:01:01')).toEqual(['guest 1 water', 'guest 2 tea', 'leader 1 coffee']);
    expect(order('10:02:00', [{ side: 'guest', place: 3, drink: 'tea' }])).toBe('CONFLICT');
    expect(order('10:02:00', [{ side: 'guest', place: 1, drink: '酒' }])).toBe('NOT_FOUND');
    const twice = { side: 'guest', place: 1, drink: 'tea' } as const;
    expect(order('10:02:00', [twice, twice])).toBe('BAD_INPUT');
    test.did(at('10:03:00'), ATTENDANT, 'vip.correct', { guests: 2 });
    expect(drinks('10:03:01')).toEqual(['guest 1 water', 'leader 1 coffee']);
  });

  it('S-15 its log tells what was done, how each service was judged, and what was missed', () => {
    test.did(at('10:01:00'), ATTENDANT, 'vip.serve', {});
    test.did(at('10:12:30'), COLLEAGUE, 'vip.serve', {});
    test.did(at('10:30:00'), ATTENDANT, 'vip.serve', {});
    const wrong = test.did(at('10:31:00'), ATTENDANT, 'vip.serve', {});
    test.did(at('10:31:04'), ATTENDANT, 'service.undo', { event: wrong.event });
    expect(log('10:32:00')).toEqual([
      ['enter', ATTENDANT, null],
      ['serve', ATTENDANT, 'on-time'],
      ['serve', COLLEAGUE, 'late'],
      ['missed', null, null],
      ['serve', ATTENDANT, null],
    ]);
    test.did(at('10:40:00'), ATTENDANT, 'vip.leave', {});
    expect(log('10:41:00')).toEqual([]);
    test.did(at('10:50:00'), ATTENDANT, 'vip.enter', { guests: 1 });
    expect(log('10:51:00')).toEqual([['enter', ATTENDANT, null]]);
  });
});

describe('rounds and weather', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  it('S-16 the zone that is due first gets the first turn, and two zones two people', () => {
    const turns = (time: string) => {
      const { patrols, patrolTurn } = test.look(at(time), 'floor.get', {});
      return [patrolTurn, ...patrols.map(({ turn }) => turn)];
    };
    expect(turns('10:00:00')).toEqual([ATTENDANT, ATTENDANT, COLLEAGUE, ATTENDANT]);
    test.did(at('10:01:00'), ATTENDANT, 'patrol.log', { zone: 'hall' });
    // The terrace is due first now, and its turn is the colleague's, who has not walked.
    expect(turns('10:01:01')).toEqual([COLLEAGUE, COLLEAGUE, COLLEAGUE, ATTENDANT]);
  });

  it('S-11 how it looks outside is noted for the day, and taken back', () => {
    const weather = (when: string) => test.look(when, 'floor.get', {}).weather;
    expect(weather(at('10:00:00'))).toBeNull();
    test.did(at('10:00:00'), ATTENDANT, 'weather.note', { sky: 'rain', note: '雷阵雨' });
    const { event } = test.did(at('10:05:00'), COLLEAGUE, 'weather.note', { sky: 'sunny' });
    expect(weather(at('10:05:01'))).toMatchObject({ sky: 'sunny', note: '', by: COLLEAGUE });
    test.did(at('10:05:05'), COLLEAGUE, 'service.undo', { event });
    expect(weather(at('10:05:06'))).toMatchObject({ sky: 'rain', note: '雷阵雨', by: ATTENDANT });
    expect(weather('2026-10-02T08:00:00')).toBeNull();
  });
});
