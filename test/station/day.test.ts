import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isChangeDue } from '../../shared/domain/ashtray';
import {
  ATTENDANT,
  COLLEAGUE,
  foundedStation,
  instantOf,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const at = (time: string) => `2026-10-01T${time}`;

describe('a shift', () => {
  let test: TestStation;
  beforeEach(() => {
    test = foundedStation();
  });
  afterEach(() => test.close());

  it('O-01 later than ten minutes before the shift is late, and proposes P-17', () => {
    test.did('2026-10-01T08:30:00', SUPERVISOR, 'shift.open', { startsAt: '09:00' });
    const onTime = test.did('2026-10-01T08:50:00', ATTENDANT, 'shift.checkIn', {});
    const late = test.did('2026-10-01T08:50:01', COLLEAGUE, 'shift.checkIn', {});
    expect([onTime.output.late, late.output.late]).toEqual([false, true]);
    const suggestions = test.look('2026-10-01T09:00:00', 'suggestion.list', {}, SUPERVISOR);
    expect(suggestions).toMatchObject([
      { rule: 'P-17', staffNo: COLLEAGUE, source: 'late', subject: '09:00 08:50 08:30' },
    ]);
  });

  it('O-01 what is proposed later stands below, so that nothing moves under a finger', () => {
    test.did('2026-10-01T08:30:00', SUPERVISOR, 'shift.open', { startsAt: '09:00' });
    test.did('2026-10-01T08:55:00', COLLEAGUE, 'shift.checkIn', {});
    test.did('2026-10-01T08:56:00', ATTENDANT, 'shift.checkIn', {});
    const listed = test.look('2026-10-01T09:00:00', 'suggestion.list', {}, SUPERVISOR);
    expect(listed.map(({ staffNo }) => staffNo)).toEqual([COLLEAGUE, ATTENDANT]);
  });

  it('O-01 check-in is one’s own, once, to an open shift', () => {
    expect(test.code('2026-10-01T08:30:00', ATTENDANT, 'shift.checkIn', {})).toBe('CONFLICT');
    test.did('2026-10-01T08:31:00', SUPERVISOR, 'shift.open', { startsAt: '09:00' });
    const forOther = { staff: COLLEAGUE };
    expect(test.code('2026-10-01T08:32:00', ATTENDANT, 'shift.checkIn', forOther)).toBe(
      'NOT_ALLOWED',
    );
    expect(test.code('2026-10-01T08:32:00', SUPERVISOR, 'shift.checkIn', forOther)).toBe('ok');
    expect(test.code('2026-10-01T08:33:00', COLLEAGUE, 'shift.checkIn', {})).toBe('CONFLICT');
    expect(test.code('2026-10-01T08:34:00', ATTENDANT, 'shift.open', { startsAt: '09:00' })).toBe(
      'NOT_ALLOWED',
    );
    expect(test.code('2026-10-01T08:34:00', MANAGER, 'shift.open', { startsAt: '09:00' })).toBe(
      'CONFLICT',
    );
  });

  it('S-01 seating without a shift or a finished list is accepted and flagged', () => {
    const seated = test.did('2026-10-01T08:30:00', ATTENDANT, 'table.seat', {
      table: 'T1',
      guests: 2,
    });
    expect(seated.flags.toSorted()).toEqual(['before-opening', 'no-shift']);
  });

  it('O-01 a shift is of today, of the next day late at night, and of no closed month', () => {
    const open = (time: string, date: string) =>
      test.code(time, SUPERVISOR, 'shift.open', { startsAt: '09:00', date });
    expect(open('2026-10-01T17:30:00', '2026-10-03')).toBe('BAD_INPUT');
    test.did('2026-10-02T08:00:00', MANAGER, 'month.close', { month: '2026-09' });
    expect(open('2026-10-02T08:30:00', '2026-09-30')).toBe('MONTH_CLOSED');
    expect(open('2026-10-02T23:30:00', '2026-10-03')).toBe('ok');
  });

  it('C-03 is not applicable where all its parts are that, and never before tables are cleared', () => {
    test.did(at('08:30:00'), SUPERVISOR, 'shift.open', { startsAt: '09:00' });
    test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table: 'T1', guests: 1 });
    const tick = (part: string) =>
      test.code(at('20:00:00'), ATTENDANT, 'checklist.tick', {
        item: 'C-03',
        part,
        state: 'na',
        note: '停电',
      });
    expect(['tables', 'ashtrays', 'power'].map(tick)).toEqual(['CONFLICT', 'ok', 'ok']);
    test.did(at('20:00:00'), ATTENDANT, 'table.leave', { table: 'T1' });
    test.did(at('20:00:00'), ATTENDANT, 'table.clear', { table: 'T1' });
    expect(tick('tables')).toBe('ok');
    const { report } = test.look(at('21:00:00'), 'month.get', { month: '2026-10' }, MANAGER);
    expect(report.checklists).toMatchObject({ done: 0, na: 1 });
  });
});

describe('a table', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  it('S-01 the first serve is judged by 120 s, later ones are not', () => {
    for (const [table, seconds] of [
      ['T1', '02:00'],
      ['T2', '02:01'],
    ] as const) {
      test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table, guests: 3 });
      test.did(at(`10:${seconds}`), ATTENDANT, 'table.serve', { table });
    }
    test.did(at('10:30:00'), ATTENDANT, 'table.serve', { table: 'T1' });
    const { report } = test.look(at('11:00:00'), 'month.get', { month: '2026-10' }, MANAGER);
    expect(report.tables).toMatchObject({ visits: 2, guests: 6, servedOnTime: 1, servedLate: 1 });
  });

  it('S-09 a table is free only when cleared, and its ashtray is empty again', () => {
    const seat = { table: 'F1', guests: 1 };
    test.did(at('10:00:00'), ATTENDANT, 'table.seat', seat);
    test.did(at('10:01:00'), ATTENDANT, 'table.ashtray', { table: 'F1', butts: 2, peel: true });
    expect(test.code(at('10:02:00'), ATTENDANT, 'table.clear', { table: 'F1' })).toBe('CONFLICT');
    test.did(at('10:03:00'), ATTENDANT, 'table.leave', { table: 'F1' });
    expect(test.code(at('10:04:00'), ATTENDANT, 'table.seat', seat)).toBe('CONFLICT');
    test.did(at('10:05:00'), ATTENDANT, 'table.clear', { table: 'F1' });
    test.did(at('10:06:00'), ATTENDANT, 'table.seat', seat);
    const floor = test.look(at('10:07:00'), 'floor.get', {});
    expect(floor.tables.find((table) => table.code === 'F1')?.visit).toMatchObject({
      butts: 0,
      peel: false,
    });
  });

  it('S-04 a tap is taken back within ten seconds, by a line of its own', () => {
    test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table: 'T1', guests: 2 });
    test.did(at('10:01:00'), ATTENDANT, 'table.serve', { table: 'T1' });
    const timersBefore = test.look(at('10:09:00'), 'floor.get', {}).tables[0]?.timers;
    const refill = test.did(at('10:10:00'), ATTENDANT, 'table.refill', {
      table: 'T1',
      outcome: 'done',
    });
    const { event } = refill;
    expect(test.code(at('10:10:05'), COLLEAGUE, 'service.undo', { event })).toBe('NOT_ALLOWED');
    test.did(at('10:10:10'), ATTENDANT, 'service.undo', { event });
    expect(test.code(at('10:10:10'), ATTENDANT, 'service.undo', { event })).toBe('CONFLICT');
    const table = test.look(at('10:10:11'), 'floor.get', {}).tables[0];
    expect(table?.visit?.refills).toBe(0);
    expect(table?.timers).toEqual(timersBefore);
  });

  it('S-08 a declined change is asked about again after five minutes', () => {
    test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table: 'F1', guests: 1 });
    test.did(at('10:01:00'), ATTENDANT, 'table.ashtray', { table: 'F1', butts: 3 });
    test.did(at('10:02:00'), ATTENDANT, 'table.changeAshtray', {
      table: 'F1',
      outcome: 'declined',
    });
    const { visit } = test
      .look(at('10:02:01'), 'floor.get', {})
      .tables.find(({ code }) => code === 'F1') ?? { visit: null };
    const due = (time: string) => visit && isChangeDue(visit, Date.parse(instantOf(at(time))));
    expect([due('10:06:59'), due('10:07:00')]).toEqual([false, true]);
  });

  it('S-01 a seating that is taken back never counts', () => {
    const { event } = test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table: 'T1', guests: 2 });
    test.did(at('10:00:04'), ATTENDANT, 'service.undo', { event });
    const { report } = test.look(at('11:00:00'), 'month.get', { month: '2026-10' }, MANAGER);
    expect(report.tables.visits).toBe(0);
    expect(test.code(at('10:01:00'), ATTENDANT, 'table.seat', { table: 'T1', guests: 4 })).toBe(
      'ok',
    );
  });

  it('S-04 after ten seconds, or after the next tap, nothing is taken back', () => {
    const seat = test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table: 'T1', guests: 2 });
    const serve = test.did(at('10:00:05'), ATTENDANT, 'table.serve', { table: 'T1' });
    const undo = (event: number, time: string) =>
      test.code(at(time), ATTENDANT, 'service.undo', { event });
    expect(undo(seat.event, '10:00:06')).toBe('CONFLICT');
    expect(undo(serve.event, '10:00:16')).toBe('CONFLICT');
    expect(undo(9999, '10:00:16')).toBe('NOT_FOUND');
  });

  it('S-16 a walk is not taken back once the shift is closed; the next shift opens', () => {
    const { event } = test.did(at('17:00:00'), ATTENDANT, 'patrol.log', { zone: 'hall' });
    test.did(at('17:00:03'), SUPERVISOR, 'shift.close', {});
    expect(test.code(at('17:00:05'), ATTENDANT, 'service.undo', { event })).toBe('CONFLICT');
    expect(test.code(at('17:01:00'), SUPERVISOR, 'shift.open', { startsAt: '18:00' })).toBe('ok');
  });
});
