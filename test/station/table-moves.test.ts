import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput, CommandName } from '../../shared/contract/commands';
import { ATTENDANT, instantOf, MANAGER, openedStation, type TestStation } from '../support/station';

const at = (time: string): string => `2026-10-01T${time}`;
const ms = (time: string): number => Date.parse(instantOf(at(time)));

describe('guests take another table, or two', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
    tap('10:00:00', 'table.seat', { table: 'T1', guests: 4, drinks: [{ drink: 'tea', qty: 4 }] });
  });
  afterEach(() => test.close());

  const tap = <Name extends CommandName>(time: string, name: Name, input: CommandInput<Name>) =>
    test.did(at(time), ATTENDANT, name, input);
  const code = <Name extends CommandName>(time: string, name: Name, input: CommandInput<Name>) =>
    test.code(at(time), ATTENDANT, name, input);
  const table = (time: string, wanted: string) =>
    test.look(at(time), 'floor.get', {}).tables.find((one) => one.code === wanted);
  const last = (time: string) => table(time, 'T1')?.visit?.lastDrinks;
  const lifeOf = (place: string) =>
    test
      .look(at('11:00:00'), 'place.life', { place })
      .stays.map((stay) => stay.map(({ what, with: said }) => [what.slice(6), said]));
  const asksAgain = (time: string) =>
    ['T1', 'T2'].map((one) => table(time, one)?.visit?.askAgainAtMs ?? null);
  const refillOf = (where: string) =>
    test.station.db.get(
      `SELECT id, told, quiet_until_ms FROM timer WHERE kind = 'refill' AND subject = :where AND state = 'open'`,
      { where },
    );
  const report = () =>
    test.look('2026-11-02T09:00:00', 'month.get', { month: '2026-10' }, MANAGER).report;

  it('S-01 S-04 S-06 visit, timers and ashtray move along, and it stays one visit', () => {
    tap('10:01:00', 'table.serve', { table: 'T1' });
    tap('10:02:00', 'table.ashtray', { table: 'T1', butts: 3 });
    tap('10:05:00', 'table.move', { table: 'T1', to: 'F1' });
    expect(table('10:05:01', 'T1')).toMatchObject({ visit: null, timers: [] });
    // Three are more than the small ashtray there may hold.
    expect(table('10:05:01', 'F1')).toMatchObject({
      visit: { guests: 4, butts: 3, ashtrayDue: { butts: true, peel: false } },
      timers: [{ kind: 'refill', startedAtMs: ms('10:01:00'), dueAtMs: ms('10:16:00') }],
    });
    tap('10:06:00', 'table.changeAshtray', { table: 'F1', outcome: 'done' });
    tap('10:16:00', 'table.refill', { table: 'F1', outcome: 'done' });
    tap('10:20:00', 'table.leave', { table: 'F1' });
    tap('10:21:00', 'table.clear', { table: 'F1' });
    expect(report().tables).toEqual({
      visits: 1,
      guests: 4,
      servedOnTime: 1,
      servedLate: 0,
      refills: 1,
      refillsDeclined: 0,
      clears: 1,
    });
    expect(report().ashtray).toEqual({ changes: 1, butts: 1, peel: 0, declined: 0 });
  });

  it('S-01 a first serve is judged from the seating, wherever they sit by then', () => {
    tap('10:01:30', 'table.move', { table: 'T1', to: 'T2' });
    tap('10:02:01', 'table.serve', { table: 'T2' });
    expect(report().tables).toMatchObject({ visits: 1, servedOnTime: 0, servedLate: 1 });
  });

  it('is refused where the other table is taken, not cleared, unknown or the same', () => {
    tap('10:01:00', 'table.seat', { table: 'T2', guests: 1 });
    tap('10:01:00', 'table.seat', { table: 'T3', guests: 1 });
    tap('10:02:00', 'table.leave', { table: 'T3' });
    for (const to of ['T1', 'T2', 'T3']) {
      expect(code('10:03:00', 'table.move', { table: 'T1', to })).toBe('CONFLICT');
      expect(code('10:03:00', 'table.join', { table: 'T1', with: to })).toBe('CONFLICT');
    }
    expect(code('10:03:00', 'table.move', { table: 'T1', to: 'T99' })).toBe('NOT_FOUND');
    expect(code('10:03:00', 'table.move', { table: 'T99', to: 'T4' })).toBe('NOT_FOUND');
    expect(code('10:03:00', 'table.move', { table: 'T4', to: 'T5' })).toBe('CONFLICT');
    expect(code('10:03:00', 'table.move', { table: 'T3', to: 'T5' })).toBe('CONFLICT');
    expect(code('10:03:00', 'table.split', { table: 'T1' })).toBe('CONFLICT');
  });

  it('a move is taken back within ten seconds, unless somebody has sat down there', () => {
    tap('10:00:30', 'table.serve', { table: 'T1' });
    const before = table('10:00:31', 'T1');
    const moved = tap('10:01:00', 'table.move', { table: 'T1', to: 'T2' });
    tap('10:01:05', 'service.undo', { event: moved.event });
    expect(table('10:01:06', 'T1')).toEqual(before);
    expect(table('10:01:06', 'T2')).toMatchObject({ visit: null, timers: [] });

    const again = tap('10:02:00', 'table.move', { table: 'T1', to: 'T2' });
    tap('10:02:03', 'table.seat', { table: 'T1', guests: 1 });
    expect(code('10:02:05', 'service.undo', { event: again.event })).toBe('CONFLICT');
    expect(table('10:02:06', 'T2')?.visit?.guests).toBe(4);
  });

  it('what was logged before a move is no longer taken back', () => {
    const served = tap('10:00:30', 'table.serve', { table: 'T1' });
    tap('10:00:32', 'table.move', { table: 'T1', to: 'T2' });
    expect(code('10:00:35', 'service.undo', { event: served.event })).toBe('CONFLICT');
  });

  it('S-09 one visit over two tables: either names it, and they are cleared together', () => {
    tap('10:01:00', 'table.join', { table: 'T1', with: 'T2' });
    expect(table('10:01:01', 'T1')).toMatchObject({ joinedTo: null, joined: ['T2'] });
    expect(table('10:01:01', 'T2')).toMatchObject({
      joinedTo: 'T1',
      joined: ['T1'],
      visit: { guests: 4 },
      timers: [],
    });
    expect(code('10:01:02', 'table.seat', { table: 'T2', guests: 1 })).toBe('CONFLICT');
    tap('10:01:30', 'table.serve', { table: 'T2' });
    tap('10:20:00', 'table.refill', { table: 'T2', outcome: 'done' });
    tap('10:30:00', 'table.leave', { table: 'T2' });
    tap('10:31:00', 'table.clear', { table: 'T1' });
    expect(table('10:31:01', 'T1')).toMatchObject({ visit: null, joined: [] });
    expect(table('10:31:01', 'T2')).toMatchObject({ visit: null, joinedTo: null });
    expect(report().tables).toMatchObject({ visits: 1, guests: 4, servedOnTime: 1, clears: 1 });
    expect(code('10:32:00', 'table.seat', { table: 'T2', guests: 1 })).toBe('ok');
  });

  it('S-06 S-07 each joined table has its own ashtray; eating holds the peel of both', () => {
    tap('10:01:00', 'table.join', { table: 'T1', with: 'F1' });
    tap('10:02:00', 'table.ashtray', { table: 'T1', butts: 5 });
    tap('10:02:00', 'table.ashtray', { table: 'F1', butts: 3, peel: true, eating: true });
    const due = (wanted: string) => table('10:02:01', wanted)?.visit?.ashtrayDue;
    expect([due('T1'), due('F1')]).toEqual([
      { butts: false, peel: false },
      { butts: true, peel: false },
    ]);
    tap('10:03:00', 'table.ashtray', { table: 'T1', eating: false });
    expect(due('F1')).toEqual({ butts: true, peel: true });
    tap('10:04:00', 'table.changeAshtray', { table: 'F1', outcome: 'done' });
    expect([table('10:04:01', 'T1')?.visit?.butts, table('10:04:01', 'F1')?.visit?.butts]).toEqual([
      5, 0,
    ]);
    expect(report().ashtray).toEqual({ changes: 1, butts: 1, peel: 1, declined: 0 });
  });

  it('a joined table is given back; the first one as well, and the timers follow', () => {
    tap('10:01:00', 'table.join', { table: 'T1', with: 'T2' });
    tap('10:01:30', 'table.serve', { table: 'T1' });
    tap('10:02:00', 'table.split', { table: 'T1' });
    expect(table('10:02:01', 'T1')).toMatchObject({ visit: null, timers: [] });
    expect(table('10:02:01', 'T2')).toMatchObject({
      joinedTo: null,
      joined: [],
      visit: { guests: 4 },
      timers: [{ kind: 'refill', dueAtMs: ms('10:16:30') }],
    });
    tap('10:20:00', 'table.leave', { table: 'T2' });
    expect(code('10:20:01', 'table.split', { table: 'T2' })).toBe('CONFLICT');
  });

  it('a joining, a giving back and a clearing are taken back', () => {
    const joined = tap('10:01:00', 'table.join', { table: 'T1', with: 'T2' });
    tap('10:01:05', 'service.undo', { event: joined.event });
    expect(table('10:01:06', 'T2')?.visit).toBeNull();

    tap('10:02:00', 'table.join', { table: 'T1', with: 'T2' });
    const split = tap('10:03:00', 'table.split', { table: 'T1' });
    tap('10:03:05', 'service.undo', { event: split.event });
    expect(table('10:03:06', 'T1')).toMatchObject({ joined: ['T2'], timers: [{ kind: 'serve' }] });

    tap('10:04:00', 'table.leave', { table: 'T1' });
    const cleared = tap('10:05:00', 'table.clear', { table: 'T1' });
    tap('10:05:02', 'table.seat', { table: 'T2', guests: 1 });
    expect(code('10:05:04', 'service.undo', { event: cleared.event })).toBe('CONFLICT');
    expect(table('10:05:05', 'T1')?.visit).toBeNull();
  });

  it('S-01 the day of each table tells who came over, and who went', () => {
    tap('10:01:00', 'table.serve', { table: 'T1' });
    tap('10:05:00', 'table.move', { table: 'T1', to: 'T7' });
    tap('10:06:00', 'table.join', { table: 'T7', with: 'T8' });
    tap('10:20:00', 'table.refill', { table: 'T8', outcome: 'done' });
    tap('10:30:00', 'table.seat', { table: 'T1', guests: 1 });
    const drinks = [{ drink: 'tea', qty: 4 }];
    expect(lifeOf('T1')).toEqual([
      [
        ['seat', { guests: 4, drinks }],
        ['serve', {}],
        ['move', { to: 'T7' }],
      ],
      [['seat', { guests: 1 }]],
    ]);
    expect(lifeOf('T7')).toEqual([
      [
        ['move', { table: 'T1', to: 'T7' }],
        ['join', { with: 'T8' }],
        ['refill', { table: 'T8', outcome: 'done' }],
      ],
    ]);
    expect(lifeOf('T8')).toEqual([[['join', { table: 'T7', with: 'T8' }]]]);
  });

  it('S-08 a no at one of two joined tables is no word about the other', () => {
    tap('10:01:00', 'table.join', { table: 'T1', with: 'T2' });
    for (const one of ['T1', 'T2']) tap('10:02:00', 'table.ashtray', { table: one, butts: 6 });
    tap('10:03:00', 'table.changeAshtray', { table: 'T1', outcome: 'declined' });
    expect(asksAgain('10:03:01')).toEqual([ms('10:08:00'), null]);
    tap('10:04:00', 'table.changeAshtray', { table: 'T2', outcome: 'done' });
    expect(asksAgain('10:04:01')).toEqual([ms('10:08:00'), null]);
  });

  it('S-04 what was told of a due point and made quiet goes along, and comes back', () => {
    tap('10:01:00', 'table.serve', { table: 'T1' });
    const before = refillOf('T1');
    const moved = tap('10:05:00', 'table.move', { table: 'T1', to: 'T7' });
    expect([refillOf('T1'), refillOf('T7')]).toEqual([undefined, before]);
    tap('10:05:05', 'service.undo', { event: moved.event });
    expect([refillOf('T1'), refillOf('T7')]).toEqual([before, undefined]);
  });

  it('S-02 how many they are is set right, and what was asked for stays with them', () => {
    tap('10:01:00', 'table.correct', { table: 'T1', guests: 6 });
    tap('10:02:00', 'table.request', { table: 'T1', text: '毛毯' });
    tap('10:03:00', 'table.move', { table: 'T1', to: 'D1' });
    expect(table('10:03:01', 'D1')?.visit).toMatchObject({
      guests: 6,
      requests: [{ text: '毛毯' }],
    });
    expect(report().tables).toMatchObject({ visits: 1, guests: 6 });
  });

  it('S-03 the same again is what was last asked for or brought', () => {
    expect(last('10:00:01')).toEqual([{ drink: 'tea', qty: 4 }]);
    tap('10:10:00', 'table.serve', { table: 'T1', drinks: [{ drink: 'coffee', qty: 2 }] });
    expect(last('10:10:01')).toEqual([{ drink: 'coffee', qty: 2 }]);
    tap('10:20:00', 'table.serve', { table: 'T1' });
    expect(last('10:20:01')).toEqual([{ drink: 'coffee', qty: 2 }]);
  });
});
