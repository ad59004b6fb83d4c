import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMonth } from '../../electron/documents/month';
import { ATTENDANT, emptyStation, MANAGER, PIN, SUPERVISOR } from '../support/station';
import { openLedgerDesk, type LedgerDesk } from '../support/ledger-desk';
import { G01, november, october, P13 } from '../support/october';

let desk: LedgerDesk;
beforeEach(() => {
  desk = openLedgerDesk();
});
afterEach(() => desk.close());

const CLOSE = { month: '2026-10' } as const;

const suggested = () => desk.look(october(20), 'suggestion.list', {}, SUPERVISOR);
const use = (as: string, suggestion: number) =>
  desk.code(october(2), as, 'ledger.record', { ...P13, rule: 'P-04', suggestion });

describe('the month’s closing', () => {
  it('F-07 comes once the month is over in the station’s time, and once', () => {
    expect([
      desk.closeOctober(october(31, '23:59:59.999')),
      desk.closeOctober(november(1, '00:00:00')),
      desk.closeOctober(november(1, '00:00:01')),
    ]).toEqual(['CONFLICT', 'ok', 'CONFLICT']);
  });

  it('F-07 comes at midnight where the station is, not where the time was written', () => {
    const own = emptyStation();
    const manager = { no: MANAGER, name: '周经理', pin: PIN };
    const founding = { code: 'NY01', name: 'New York', timeZone: 'America/New_York', manager };
    own.did(october(1), undefined, 'station.init', founding);
    const codes = ['2026-11-01T03:59:59.999Z', '2026-11-01T12:00:00+08:00'].map((at) => {
      const closing = { at, as: MANAGER, do: 'month.close', with: CLOSE };
      const answer = own.station.perform(closing);
      return answer.ok ? 'ok' : answer.error.code;
    });
    own.close();
    expect(codes).toEqual(['CONFLICT', 'ok']);
  });

  it('F-07 waits for the approvals that are pending in the month, and for those alone', () => {
    desk.record(october(31), G01);
    desk.record(november(1), G01);
    expect(desk.closeOctober(november(2))).toBe('CONFLICT');
    desk.did(november(2), MANAGER, 'ledger.approve', { pending: 1 });
    expect(desk.rows('2026-10')).toHaveLength(1);
    expect(desk.closeOctober(november(3))).toBe('ok');
  });

  it('F-07 waits for no suggestion', () => {
    desk.did(october(31), ATTENDANT, 'vip.enter', { guests: 2 });
    desk.did(october(31, '12:00:00'), ATTENDANT, 'vip.leave', {});
    expect(desk.look(november(1), 'suggestion.list', {}, SUPERVISOR)).toHaveLength(1);
    expect(desk.closeOctober(november(1))).toBe('ok');
  });

  it('F-07 what it came to for each person stays as it was, whatever becomes of names and wages', () => {
    const edit = (at: string, fields: object) =>
      desk.did(at, MANAGER, 'staff.edit', { no: ATTENDANT, ...fields });
    edit(october(1), { monthlyWageFen: 400_000 });
    for (let day = 2; day <= 20; day += 1) desk.record(october(day), P13);
    desk.did(november(2), MANAGER, 'month.close', CLOSE);
    const { db, standards } = desk.station;
    const papers = () => readMonth(db, { month: '2026-10', language: 'zh', standards });
    const before = papers().people;
    expect(before).toMatchObject([{ no: ATTENDANT, capFen: 80_000, aboveCapFen: 15_000 }]);
    edit(november(3), { monthlyWageFen: 600_000, name: '改了名' });
    desk.did(november(3), MANAGER, 'policy.set', { capPercent: 10 });
    expect(papers().people).toEqual(before);
    expect(papers().words.nameOf(ATTENDANT)).toBe(before[0]?.name);
    const shown = (as: string) =>
      desk.look(november(4), 'month.get', { month: '2026-10' }, as).people;
    expect(shown(MANAGER)).toMatchObject([{ name: before[0]?.name, aboveCapFen: 15_000 }]);
    // A supervisor who reads it could reckon the wage from it.
    expect(shown(SUPERVISOR)).toMatchObject([{ aboveCapFen: null }]);
  });

  it('F-07 after it nothing counts in the month; what is late counts in the present one', () => {
    desk.did(november(2), MANAGER, 'month.close', CLOSE);
    const forgotten = { ...P13, businessDate: '2026-10-30' };
    const code = (more: object) =>
      desk.code(november(3), SUPERVISOR, 'ledger.record', { ...forgotten, ...more });
    expect(code({})).toBe('MONTH_CLOSED');
    expect(code({ late: false })).toBe('MONTH_CLOSED');
    expect(code({ ...G01 })).toBe('MONTH_CLOSED');
    expect(code({ late: true })).toBe('ok');
    expect(desk.rows('2026-10')).toEqual([]);
    expect(desk.rows('2026-11')).toMatchObject([{ businessDate: '2026-10-30', month: '2026-11' }]);
  });

  it('F-07 a late proposal counts in the month of its approval', () => {
    desk.did(november(2), MANAGER, 'month.close', CLOSE);
    const late = { ...G01, businessDate: '2026-10-30', late: true };
    desk.record(november(3), late);
    expect(desk.ledger('2026-11').rows).toEqual([]);
    desk.did('2026-12-01T09:00:00', MANAGER, 'ledger.approve', { pending: 1 });
    expect(desk.rows('2026-12')).toMatchObject([
      { businessDate: '2026-10-30', recordedBy: SUPERVISOR },
    ]);
  });
});

describe('the months that there are', () => {
  it('F-07 are those with entries or a closing and the present one, newest first', () => {
    desk.did(october(1), MANAGER, 'month.close', { month: '2026-08' });
    for (const businessDate of ['2026-07-31', '2026-07-30', '2026-05-01', '2026-10-02']) {
      desk.record(october(2), { businessDate });
    }
    const months = desk.look(november(2), 'month.list', {}, SUPERVISOR);
    expect(months.map(({ month, closed }) => (closed ? `${month} closed` : month))).toEqual([
      '2026-11',
      '2026-10',
      '2026-08 closed',
      '2026-07',
      '2026-05',
    ]);
  });
});

describe('suggestions', () => {
  beforeEach(() => {
    desk.did(october(1, '10:00:00'), ATTENDANT, 'vip.enter', { guests: 2 });
    desk.did(october(1, '11:00:00'), ATTENDANT, 'vip.serve', {});
    desk.did(october(1, '11:10:00'), ATTENDANT, 'vip.leave', {});
  });

  it('S-15 P-04 a missed service proposes, and fines nobody', () => {
    expect(suggested()).toMatchObject([{ rule: 'P-04', source: 'vip-missed', subject: 'VIP1' }]);
    expect(desk.rows('2026-10')).toEqual([]);
  });

  it('S-15 P-04 is used once by the fine that names it', () => {
    const [{ id = 0 } = {}] = suggested();
    expect([use(SUPERVISOR, id + 1), use(SUPERVISOR, id), use(SUPERVISOR, id)]).toEqual([
      'NOT_FOUND',
      'ok',
      'CONFLICT',
    ]);
    expect(suggested()).toEqual([]);
  });

  it('P-17 nobody disposes of what is proposed about themselves, or uses it on another', () => {
    const late = 'P-17';
    desk.did(october(3, '08:30:00'), SUPERVISOR, 'shift.open', { startsAt: '08:30' });
    desk.did(october(3, '09:30:00'), SUPERVISOR, 'shift.checkIn', {});
    const own = desk
      .look(october(20), 'suggestion.list', {}, MANAGER)
      .find(({ rule, staffNo }) => rule === late && staffNo === SUPERVISOR);
    const suggestion = own?.id ?? 0;
    const dismissal = { suggestion, reason: '堵车' };
    expect(desk.code(october(3), SUPERVISOR, 'suggestion.dismiss', dismissal)).toBe('NOT_ALLOWED');
    expect(use(SUPERVISOR, suggestion)).toBe('CONFLICT');
    expect(desk.code(october(3), MANAGER, 'suggestion.dismiss', dismissal)).toBe('ok');
  });

  it('S-15 P-04 is dismissed with a reason', () => {
    const [{ id: suggestion = 0 } = {}] = suggested();
    const dismiss = (reason: string, as = SUPERVISOR) =>
      desk.code(october(2), as, 'suggestion.dismiss', { suggestion, reason });
    expect([dismiss('客人不让进', ATTENDANT), dismiss(''), dismiss(' ')]).toEqual([
      'NOT_ALLOWED',
      'BAD_INPUT',
      'BAD_INPUT',
    ]);
    expect([dismiss('客人不让进'), dismiss('客人不让进')]).toEqual(['ok', 'CONFLICT']);
  });
});
