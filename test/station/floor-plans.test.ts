import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import type { CommandInput } from '../../shared/contract/commands';
import type { Table } from '../../shared/standard/schema';
import { ATTENDANT, MANAGER, openedStation, type TestStation } from '../support/station';

type Layout = Omit<CommandInput<'standard.publishFloor'>, 'effectiveFrom'>;

const { zones, tables, rooms } = standardV1;
const shipped: Layout = { zones, tables, rooms };
const without = (code: string): Layout => ({
  ...shipped,
  tables: tables.filter((table) => table.code !== code),
  rooms: rooms.filter((room) => room.code !== code),
});
const changed = (code: string, change: Partial<Table>): Layout => ({
  ...shipped,
  tables: tables.map((table) => (table.code === code ? { ...table, ...change } : table)),
});
const long: Layout = {
  ...shipped,
  tables: [
    ...tables,
    {
      code: 'H1',
      zone: 'hall',
      seats: 8,
      ashtray: 'none',
      at: { x: 0, y: 0 },
      size: { w: 2, h: 1 },
    },
  ],
};

const at = (time: string, day = 1): string => `2026-10-${String(day).padStart(2, '0')}T${time}`;

describe('the floor is laid out anew', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  const publish = (layout: Layout, effectiveFrom = '2026-10-01', day = 1) =>
    test.code(at('10:30:00', day), MANAGER, 'standard.publishFloor', { effectiveFrom, ...layout });
  const floor = (when: string) => test.look(when, 'floor.get', {});
  const codes = (when: string) => floor(when).tables.map(({ code }) => code);
  const has = (day: number) =>
    ['T8', 'H1'].filter((code) => codes(at('12:00:00', day)).includes(code));
  const table = (when: string, code: string) => floor(when).tables.find((one) => one.code === code);
  const seat = (when: string, code: string) =>
    test.code(when, ATTENDANT, 'table.seat', { table: code, guests: 2 });

  it('holds at once, as a version of the standard with the rules that it had', () => {
    expect(seat(at('10:00:00'), 'H1')).toBe('NOT_FOUND');
    expect(publish(long)).toBe('ok');
    expect(seat(at('10:31:00'), 'H1')).toBe('ok');
    const standard = test.look(at('10:31:00'), 'standard.get', {});
    expect(standard).toMatchObject({ version: 2, effectiveFrom: '2026-10-01' });
    expect(standard.rules).toEqual(standardV1.rules);
    expect(test.look(at('10:31:00'), 'standard.versions', {}).map(({ part }) => part)).toEqual([
      'rules',
      'floor',
    ]);
  });

  it('keeps a table that has guests, or is not cleared; a room as well', () => {
    seat(at('10:00:00'), 'T3');
    test.did(at('10:00:00'), ATTENDANT, 'table.join', { table: 'T3', with: 'T4' });
    test.did(at('10:00:00'), ATTENDANT, 'vip.enter', { room: 'VIP2', guests: 2 });
    for (const code of ['T3', 'T4', 'VIP2']) expect(publish(without(code))).toBe('CONFLICT');
    test.did(at('10:20:00'), ATTENDANT, 'table.leave', { table: 'T3' });
    expect(publish(without('T3'))).toBe('CONFLICT');
    test.did(at('10:25:00'), ATTENDANT, 'table.clear', { table: 'T3' });
    test.did(at('10:25:00'), ATTENDANT, 'vip.leave', { room: 'VIP2' });
    expect(publish(without('T3'))).toBe('ok');
    expect(seat(at('10:31:00'), 'T3')).toBe('NOT_FOUND');
  });

  it('S-06 guests keep the table as it was when they sat down', () => {
    seat(at('10:00:00'), 'T1');
    test.did(at('10:01:00'), ATTENDANT, 'table.ashtray', { table: 'T1', butts: 3 });
    expect(publish(changed('T1', { ashtray: 'small', seats: 2 }))).toBe('ok');
    expect(table(at('10:31:00'), 'T1')).toMatchObject({
      visit: { butts: 3, ashtrayDue: { butts: false, peel: false } },
      spec: { ashtray: 'large', seats: 4 },
    });
    test.did(at('10:40:00'), ATTENDANT, 'table.leave', { table: 'T1' });
    test.did(at('10:41:00'), ATTENDANT, 'table.clear', { table: 'T1' });
    seat(at('10:42:00'), 'T1');
    test.did(at('10:43:00'), ATTENDANT, 'table.ashtray', { table: 'T1', butts: 3 });
    expect(table(at('10:43:01'), 'T1')).toMatchObject({
      visit: { ashtrayDue: { butts: true, peel: false } },
      spec: null,
    });
  });

  it('S-09 a table that goes at midnight stays on the floor until it is cleared', () => {
    expect(publish(without('T8'), '2026-10-02')).toBe('ok');
    seat(at('23:50:00'), 'T8');
    test.did(at('23:50:00'), ATTENDANT, 'vip.enter', { room: 'VIP1', guests: 2 });
    expect(codes(at('00:10:00', 2))).toContain('T8');
    expect(table(at('00:10:00', 2), 'T8')?.spec).toMatchObject({ code: 'T8', ashtray: 'large' });
    test.did(at('00:11:00', 2), ATTENDANT, 'table.serve', { table: 'T8' });
    test.did(at('00:12:00', 2), ATTENDANT, 'table.leave', { table: 'T8' });
    test.did(at('00:13:00', 2), ATTENDANT, 'table.clear', { table: 'T8' });
    expect(codes(at('00:14:00', 2))).not.toContain('T8');
  });

  it('S-06 a table without an ashtray has nothing to count; eating is still noted', () => {
    publish(changed('T1', { ashtray: 'none' }));
    seat(at('10:31:00'), 'T1');
    const ashtray = (input: object) =>
      test.code(at('10:32:00'), ATTENDANT, 'table.ashtray', { table: 'T1', ...input });
    expect(ashtray({ butts: 1 })).toBe('CONFLICT');
    expect(ashtray({ eating: true })).toBe('ok');
    const change = { table: 'T1', outcome: 'done' } as const;
    expect(test.code(at('10:33:00'), ATTENDANT, 'table.changeAshtray', change)).toBe('CONFLICT');
    seat(at('10:34:00'), 'T2');
    test.did(at('10:35:00'), ATTENDANT, 'table.ashtray', { table: 'T2', butts: 9, peel: true });
    test.did(at('10:36:00'), ATTENDANT, 'table.leave', { table: 'T1' });
    test.did(at('10:36:00'), ATTENDANT, 'table.clear', { table: 'T1' });
    test.did(at('10:37:00'), ATTENDANT, 'table.move', { table: 'T2', to: 'T1' });
    expect(table(at('10:37:01'), 'T1')?.visit).toMatchObject({ butts: 0, peel: false });
  });

  it('is refused where it cannot be drawn, or starts before today', () => {
    expect(publish(changed('T2', { at: { x: 0, y: 0 } }))).toBe('BAD_INPUT');
    expect(publish(changed('T2', { code: 'T1', at: { x: 5, y: 5 } }))).toBe('BAD_INPUT');
    expect(publish(changed('T2', { zone: 'vip' }))).toBe('BAD_INPUT');
    expect(publish({ ...shipped, zones: zones.slice(1) })).toBe('BAD_INPUT');
    expect(publish(shipped, '2026-09-30')).toBe('BAD_INPUT');
  });

  const raise = (effectiveFrom: string) =>
    test.code(at('10:10:00'), MANAGER, 'standard.publish', {
      effectiveFrom,
      discussed: '例会',
      announced: '张贴',
      rules: standardV1.rules
        .filter(({ code }) => code === 'P-13')
        .map((rule) => ({ ...rule, amountFen: 8000 })),
    });
  /** What P-13 costs on a day, and whether the new table is there. */
  const known = (day: number) => {
    const standard = test.look(at('12:00:00', day), 'standard.get', {});
    const fine = standard.rules.find(({ code }) => code === 'P-13')?.amountFen;
    return [fine, standard.tables.some(({ code }) => code === 'H1')];
  };

  it('a rule that was published for later keeps its day, and comes with the new tables', () => {
    expect(raise('2026-10-10')).toBe('ok');
    expect(publish(long)).toBe('ok');
    expect([known(1), known(9), known(10)]).toEqual([
      [5000, true],
      [5000, true],
      [8000, true],
    ]);
  });

  it('P-13 a rule is published for before a floor that is planned, which comes with the rule', () => {
    expect(publish(long, '2026-10-20')).toBe('ok');
    expect(raise('2026-10-10')).toBe('ok');
    expect([known(9), known(10), known(20)]).toEqual([
      [5000, false],
      [8000, false],
      [8000, true],
    ]);
    expect(raise('2026-10-09')).toBe('BAD_INPUT');
  });

  it('a floor that was planned for later stays as it was planned', () => {
    expect(publish(without('T8'), '2026-10-05')).toBe('ok');
    expect(publish(long)).toBe('ok');
    expect([has(1), has(4), has(5)]).toEqual([['T8', 'H1'], ['T8', 'H1'], []]);
  });
});
