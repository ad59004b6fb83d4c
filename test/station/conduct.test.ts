import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ATTENDANT,
  COLLEAGUE,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const at = (time: string, day = '01') => `2026-10-${day}T${time}`;

describe('the people’s side of a span', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  const fine = (time: string, staff: string, rule: string, more: object = {}) =>
    test.did(time, SUPERVISOR, 'ledger.record', { staff, rule, note: '', ...more });
  const conduct = (period: string) =>
    test.look('2026-11-05T10:00:00', 'conduct.get', { period }, MANAGER);
  const praised = () => conduct('2026-10').praised.map(({ no, praise }) => [no, praise] as const);

  it('F-08 clauses and repeat cases by day, month and year, what was reversed left out', () => {
    fine(at('10:00:00'), ATTENDANT, 'P-13');
    fine(at('10:01:00'), ATTENDANT, 'P-13');
    fine(at('11:00:00', '02'), COLLEAGUE, 'P-13', { businessDate: '2026-10-01' });
    fine(at('12:00:00', '02'), COLLEAGUE, 'P-04', { times: 2 });
    fine(at('12:05:00', '02'), COLLEAGUE, 'P-01');
    test.did(at('12:10:00', '02'), MANAGER, 'ledger.reverse', { seq: 5, reason: '记错' });
    expect(conduct('2026-10-01')).toMatchObject({
      clauses: [{ rule: 'P-13', times: 3, people: 2 }],
      repeats: [{ staff: ATTENDANT, rule: 'P-13', times: 2 }],
    });
    const all = {
      clauses: [
        { rule: 'P-13', times: 3, people: 2 },
        { rule: 'P-04', times: 2, people: 1 },
      ],
      repeats: [
        { staff: ATTENDANT, rule: 'P-13', times: 2 },
        { staff: COLLEAGUE, rule: 'P-04', times: 2 },
      ],
    };
    expect(conduct('2026-10')).toMatchObject(all);
    expect(conduct('2026')).toMatchObject(all);
    expect(conduct('2026-11')).toMatchObject({ clauses: [], repeats: [], outstanding: [] });
  });

  it('R-01 who was on duty without a penalty, with the figures that speak for them', () => {
    fine(at('09:00:00'), ATTENDANT, 'P-13');
    for (const [table, by] of [
      ['T1', ATTENDANT],
      ['T2', COLLEAGUE],
      ['T3', COLLEAGUE],
    ] as const) {
      test.did(at('10:00:00'), by, 'table.seat', { table, guests: 2 });
      test.did(at(table === 'T3' ? '10:05:00' : '10:01:00'), by, 'table.serve', { table });
    }
    expect(conduct('2026-10').outstanding).toEqual([
      {
        no: COLLEAGUE,
        shifts: 1,
        lateCheckIns: 0,
        onTime: 1,
        judged: 2,
        penaltyTimes: 0,
        rewardTimes: 0,
        praise: 0,
      },
    ]);
  });

  it('R-01 what takes back an earlier month’s entry speaks neither for nor against anybody', () => {
    fine(at('09:00:00'), ATTENDANT, 'P-13');
    fine(at('09:00:00'), COLLEAGUE, 'P-13');
    for (const by of [ATTENDANT, COLLEAGUE]) {
      test.did('2026-11-02T09:00:00', by, 'table.seat', { table: 'T1', guests: 2 });
      test.did('2026-11-02T09:01:00', by, 'table.serve', { table: 'T1' });
      test.did('2026-11-02T09:02:00', by, 'table.leave', { table: 'T1' });
      test.did('2026-11-02T09:03:00', by, 'table.clear', { table: 'T1' });
    }
    test.did('2026-11-02T10:00:00', MANAGER, 'month.close', { month: '2026-10' });
    for (const seq of [1, 2]) {
      test.did('2026-11-02T10:01:00', MANAGER, 'ledger.reverse', { seq, reason: '记错' });
    }
    fine('2026-11-02T11:00:00', COLLEAGUE, 'P-04');
    expect(conduct('2026-11').outstanding).toMatchObject([
      { no: ATTENDANT, penaltyTimes: 0, rewardTimes: 0 },
    ]);
  });

  it('F-07 targets stand beside what was reached; without the front desk nobody was asked', () => {
    test.did(at('09:00:00'), MANAGER, 'policy.set', { serveTarget: 50 });
    for (const [table, time] of [
      ['T1', '10:01:00'],
      ['T2', '10:01:00'],
      ['T3', '10:09:00'],
    ] as const) {
      test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table, guests: 2 });
      test.did(at(time), ATTENDANT, 'table.serve', { table });
    }
    const { targets } = test.look(at('12:00:00'), 'service.get', { period: '2026-10' }, MANAGER);
    expect(targets).toMatchObject([
      { name: 'satisfaction', percent: 96, actual: null, of: 0 },
      { name: 'serve', percent: 50, actual: 66.7, of: 3 },
      { name: 'vip', percent: 0, actual: null, of: 0 },
    ]);
  });

  it('F-07 R-05 the front desk’s ratings and praise stand in the reports', () => {
    const said = (text: string, staff: string, date = '01') =>
      test.did(at('10:00:00', date), SUPERVISOR, 'feedback.record', {
        sort: 'praise',
        text,
        staff,
      });
    said('周到', COLLEAGUE);
    const { id } = said('热情', COLLEAGUE, '02').output;
    said('耐心', ATTENDANT, '02');
    test.did(at('10:05:00', '02'), SUPERVISOR, 'complaint.log', { text: '慢' });
    for (const [index, rating] of [5, 4, 3].entries()) {
      test.did(at(`11:00:0${index}`), ATTENDANT, 'feedback.rate', { rating });
    }
    const report = (period: string) => {
      const { voices, targets } = test.look(
        at('12:00:00', '03'),
        'service.get',
        { period },
        MANAGER,
      );
      return { ...voices, target: targets[0] };
    };
    expect(report('2026-10-01')).toMatchObject({
      ratings: 3,
      praise: 1,
      complaints: 0,
      target: { name: 'satisfaction', percent: 96, actual: 66.7, of: 3 },
    });
    expect(report('2026')).toMatchObject({ praise: 3, complaints: 1 });
    expect(praised()).toEqual([
      [COLLEAGUE, 2],
      [ATTENDANT, 1],
    ]);
    test.did(at('10:06:00', '02'), SUPERVISOR, 'desk.cancel', { id, reason: '记错' });
    expect(praised()).toHaveLength(2);
    expect(praised()).toContainEqual([COLLEAGUE, 1]);
  });
});
