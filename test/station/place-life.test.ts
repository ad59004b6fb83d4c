import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LifeView } from '../../shared/contract/queries';
import { ATTENDANT, COLLEAGUE, openedStation, type TestStation } from '../support/station';

const at = (time: string) => `2026-10-01T${time}`;

const said = ({ stays }: LifeView) =>
  stays.map((stay) => stay.map(({ what, judged }) => [what, judged]));

describe('a place’s day', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  const guestsOn = (date: string) =>
    test
      .look('2026-10-10T09:00:00', 'place.life', { place: 'T4', date })
      .stays.map(([first, ...others]) => [first?.with['guests'], others.length]);
  const life = (place: string, time = '12:00:00') => test.look(at(time), 'place.life', { place });

  it('S-01 S-04 S-06 S-09 tells a table’s stays step by step, who and when', () => {
    const drinks = [{ drink: 'coffee', qty: 2 }];
    test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table: 'T4', guests: 2, drinks });
    test.did(at('10:03:00'), COLLEAGUE, 'table.serve', { table: 'T4' });
    test.did(at('10:10:00'), ATTENDANT, 'table.refill', { table: 'T4', outcome: 'declined' });
    test.did(at('10:20:00'), ATTENDANT, 'table.changeAshtray', { table: 'T4', outcome: 'done' });
    test.did(at('10:30:00'), ATTENDANT, 'table.leave', { table: 'T4' });
    test.did(at('10:31:00'), COLLEAGUE, 'table.clear', { table: 'T4' });
    test.did(at('11:00:00'), ATTENDANT, 'table.seat', { table: 'T4', guests: 5 });
    test.did(at('11:00:30'), ATTENDANT, 'table.seat', { table: 'T5', guests: 5 });
    const told = life('T4');
    expect(said(told)).toEqual([
      [
        ['table.seat', null],
        ['table.serve', 'late'],
        ['table.refill', 'on-time'],
        ['table.changeAshtray', null],
        ['table.leave', null],
        ['table.clear', 'on-time'],
      ],
      [['table.seat', null]],
    ]);
    expect(told.stays[0]?.slice(0, 2)).toMatchObject([
      { actor: ATTENDANT, with: { guests: 2, drinks }, undone: false },
      { actor: COLLEAGUE, atMs: Date.parse('2026-10-01T10:03:00+08:00'), with: {} },
    ]);
    expect(life('T1').stays).toEqual([]);
    const before = test.look(at('12:00:00'), 'place.life', { place: 'T4', date: '2026-09-30' });
    expect(before.stays).toEqual([]);
  });

  it('S-01 shows what was taken back as taken back, with the stay that it led to', () => {
    const { event } = test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table: 'T1', guests: 2 });
    test.did(at('10:00:05'), ATTENDANT, 'service.undo', { event });
    test.did(at('10:00:08'), ATTENDANT, 'table.seat', { table: 'T1', guests: 3 });
    expect(life('T1').stays).toMatchObject([
      [
        { undone: true, with: { guests: 2 } },
        { undone: false, with: { guests: 3 } },
      ],
    ]);
  });

  it('S-01 tells each day by itself, however many there are', () => {
    const dates = ['2026-10-02', '2026-10-03', '2026-10-05', '2026-10-08', '2026-10-09'];
    for (const [index, date] of dates.entries()) {
      test.did(`${date}T00:00:00`, ATTENDANT, 'table.seat', { table: 'T4', guests: index + 1 });
      test.did(`${date}T23:59:59`, ATTENDANT, 'table.leave', { table: 'T4' });
      test.did(`${date}T23:59:59`, ATTENDANT, 'table.clear', { table: 'T4' });
    }
    expect(dates.map(guestsOn)).toEqual([1, 2, 3, 4, 5].map((guests) => [[guests, 2]]));
    expect(['2026-10-04', '2026-10-07', '2026-10-10'].flatMap(guestsOn)).toEqual([]);
  });

  it('S-12 S-15 tells a VIP room’s services, and the one that nobody came for', () => {
    test.did(at('10:00:00'), ATTENDANT, 'vip.enter', { guests: 4, leaders: ['王总'] });
    test.did(at('10:01:00'), ATTENDANT, 'vip.serve', {});
    test.did(at('10:30:00'), COLLEAGUE, 'vip.serve', {});
    test.did(at('10:35:00'), COLLEAGUE, 'vip.leave', {});
    const told = life('VIP1');
    expect(said(told)).toEqual([
      [
        ['vip.enter', null],
        ['vip.serve', 'on-time'],
        ['missed', 'missed'],
        ['vip.serve', null],
        ['vip.leave', null],
      ],
    ]);
    expect(told.stays[0]?.[2]).toMatchObject({
      event: null,
      actor: null,
      atMs: Date.parse('2026-10-01T10:16:00+08:00'),
    });
  });
});
