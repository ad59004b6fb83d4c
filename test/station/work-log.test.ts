import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import canonicalize from 'canonicalize';
import { COMPLAINT_STEPS } from '../../shared/standard/desk-kinds';
import {
  ATTENDANT,
  COLLEAGUE,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const DAY = '2026-10-01';
const at = (time: string, date = DAY) => `${date}T${time}`;

describe('the daily work log', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  const log = (time = at('22:00:00')) => test.look(time, 'worklog.get', { date: DAY }, MANAGER);
  const unsigned = (time: string) => test.look(time, 'worklog.unsigned', {}, SUPERVISOR);
  const sign = (time = at('21:30:00')) =>
    test.did(time, MANAGER, 'worklog.sign', { date: DAY }).output.hash;

  /** A little of everything that a day holds. */
  function live(): void {
    const items = [
      { name: '水瓶', expected: 6, counted: 5, note: '少一只' },
      { name: '茶杯', expected: 60, counted: 60 },
    ];
    test.did(at('08:50:00'), ATTENDANT, 'handover.record', {
      direction: 'in',
      guard: '老张',
      items,
    });
    const check = { staff: ATTENDANT, by: 'mutual' as const, failed: ['badge'] };
    test.did(at('08:52:00'), COLLEAGUE, 'grooming.check', check);
    test.did(at('08:55:00'), ATTENDANT, 'checklist.tick', {
      item: 'O-05',
      state: 'done',
      count: 6,
    });
    const drinks = [{ drink: 'coffee', qty: 2 }];
    test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table: 'T1', guests: 2, drinks });
    test.did(at('10:01:00'), ATTENDANT, 'table.serve', { table: 'T1' });
    test.did(at('11:00:00'), ATTENDANT, 'vip.enter', { guests: 3, guestNames: ['刘先生'] });
    test.did(at('11:20:00'), COLLEAGUE, 'vip.serve', {});
    test.did(at('11:25:00'), COLLEAGUE, 'vip.leave', {});
    test.did(at('12:00:00'), COLLEAGUE, 'patrol.log', { zone: 'hall' });
    test.did(at('17:00:00'), ATTENDANT, 'light.log', {
      zone: 'hall',
      on: true,
      reason: '天色已晚',
    });
    test.did(at('17:30:00'), SUPERVISOR, 'ledger.record', {
      staff: ATTENDANT,
      rule: 'P-13',
      note: '',
    });
    test.did(at('20:00:00'), COLLEAGUE, 'worklog.note', { text: '制冰机漏水,已报修' });
    test.did(at('21:00:00'), SUPERVISOR, 'shift.close', {});
  }

  it('F-06 O-02 E-01 S-15 S-16 is built from what was recorded', () => {
    live();
    const { day, any, running, signed } = log();
    expect({ any, running, signed }).toEqual({ any: true, running: false, signed: null });
    expect(day).toMatchObject({
      date: DAY,
      shifts: [
        {
          startsAt: '09:00',
          openedBy: SUPERVISOR,
          closedBy: SUPERVISOR,
          checkIns: [{ no: ATTENDANT, late: false }, { no: COLLEAGUE }],
        },
      ],
      grooming: [{ staff: ATTENDANT, kind: 'mutual', by: COLLEAGUE, failed: ['badge'] }],
      handovers: [
        { direction: 'in', guard: '老张', items: 2, off: [{ name: '水瓶', counted: 5 }] },
      ],
      tables: { visits: 1, guests: 2, servedOnTime: 1 },
      vip: { sessions: 1, services: 1, missed: 1 },
      drinks: [{ drink: 'coffee', qty: 2 }],
      sessions: [{ room: 'VIP1', guests: 3, services: 1, missed: 1 }],
      rounds: [{ zone: 'hall', walks: 1, by: [COLLEAGUE] }],
      lights: [{ zone: 'hall', on: true, reason: '天色已晚', by: ATTENDANT }],
      missed: [{ room: 'VIP1', atMs: Date.parse('2026-10-01T11:07:00+08:00') }],
      ledger: { entries: 1, penalties: 1, rewards: 0, pending: 0 },
      desk: [],
      notes: [{ by: COLLEAGUE, text: '制冰机漏水,已报修' }],
    });
    expect(day.lists.find(({ item }) => item === 'O-05')).toMatchObject({
      state: 'done',
      count: 6,
    });
    expect(day.lists.filter(({ state }) => state === 'open').length).toBeGreaterThan(5);
    expect(JSON.stringify(day)).not.toContain('刘先生');
    expect(JSON.stringify(day.ledger)).not.toContain(ATTENDANT);
  });

  it('F-06 counts what the front desk took, and what of it was closed before the day ended', () => {
    const take = (text: string) => test.did(at('15:00:00'), ATTENDANT, 'complaint.log', { text });
    take('慢');
    const { id } = take('吵').output;
    test.did(at('15:05:00'), ATTENDANT, 'feedback.rate', { rating: 5 });
    const desk = () => test.look(at('22:00:00'), 'worklog.get', { date: DAY }, MANAGER).day.desk;
    const taken = [
      { kind: 'complaint', taken: 2, closed: 0 },
      { kind: 'feedback', taken: 1, closed: 1 },
    ];
    expect(desk()).toEqual(taken);
    for (const step of COMPLAINT_STEPS) {
      const done = {
        id,
        step,
        text: '已办',
        ...(step === 'callback' && { result: 'satisfied' as const }),
      };
      test.did(at('09:00:00', '2026-10-02'), SUPERVISOR, 'complaint.step', done);
    }
    expect(desk()).toEqual(taken);
    test.did(at('09:05:00', '2026-10-02'), SUPERVISOR, 'desk.cancel', {
      id: id - 1,
      reason: '记错',
    });
    expect(desk()).toContainEqual({ kind: 'complaint', taken: 1, closed: 0 });
  });

  it('F-06 waits for the signature until it is there, once the shift is closed', () => {
    expect(unsigned(at('12:00:00'))).toEqual([]);
    test.did(at('21:00:00'), SUPERVISOR, 'shift.close', {});
    expect(unsigned(at('21:01:00'))).toEqual([DAY]);
    test.did(at('08:30:00', '2026-10-02'), SUPERVISOR, 'shift.open', { startsAt: '09:00' });
    expect(unsigned(at('09:00:00', '2026-10-02'))).toEqual([DAY]);
    sign(at('09:30:00', '2026-10-02'));
    expect(unsigned(at('10:00:00', '2026-10-02'))).toEqual([]);
    expect(unsigned(at('10:00:00', '2026-10-03'))).toEqual([]);
    test.did(at('21:00:00', '2026-10-02'), SUPERVISOR, 'shift.close', {});
    expect(unsigned(at('21:01:00', '2026-10-02'))).toEqual(['2026-10-02']);
    const days = test.look(at('22:00:00'), 'worklog.days', { month: '2026-10' }, MANAGER);
    expect(days).toEqual([
      { date: DAY, signed: true },
      { date: '2026-10-02', signed: false },
    ]);
  });

  it('F-06 signed is locked, and kept as it stood with its SHA-256', () => {
    live();
    const hash = sign();
    const { signed, day } = log();
    expect(signed).toMatchObject({ by: MANAGER, hash, changed: [] });
    expect(signed?.day).toEqual(day);
    const own = createHash('sha256')
      .update(canonicalize(day) ?? '', 'utf8')
      .digest('hex');
    expect(hash).toBe(own);
    expect(test.code(at('21:31:00'), ATTENDANT, 'worklog.note', { text: '晚了' })).toBe('CONFLICT');
    expect(test.code(at('21:31:00'), MANAGER, 'worklog.sign', { date: DAY })).toBe('CONFLICT');
    const { db } = test.station;
    expect(() => db.run(`UPDATE work_log SET hash = '${'0'.repeat(64)}'`)).toThrow(/append-only/);
    expect(() => db.run(`DELETE FROM work_log`)).toThrow(/append-only/);
    const put = `INSERT OR REPLACE INTO work_log SELECT date, 1, signed_by, body, hash FROM work_log`;
    expect(() => db.run(put)).toThrow(/append-only/);
  });

  it('F-06 what changes afterwards shows: which part, beside what was signed', () => {
    live();
    sign();
    const slip = { staff: COLLEAGUE, rule: 'P-01', note: '', businessDate: DAY };
    test.did(at('09:00:00', '2026-10-02'), SUPERVISOR, 'ledger.record', slip);
    test.did(at('21:40:00'), SUPERVISOR, 'shift.open', { startsAt: '22:00' });
    const { signed, day } = log(at('10:00:00', '2026-10-02'));
    expect(signed?.changed).toEqual(['shifts', 'ledger']);
    expect([signed?.day.ledger.entries, day.ledger.entries]).toEqual([1, 2]);
  });

  it('F-06 a note is taken back within ten seconds, but not out of a signed day', () => {
    const note = (time: string) =>
      test.did(at(time), ATTENDANT, 'worklog.note', { text: '写错了' }).event;
    const undo = (event: number, time: string) =>
      test.code(at(time), ATTENDANT, 'service.undo', { event });
    expect(undo(note('20:00:00'), '20:00:08')).toBe('ok');
    expect(log().day.notes).toEqual([]);
    test.did(at('21:00:00'), SUPERVISOR, 'shift.close', {});
    const kept = note('21:10:00');
    sign(at('21:10:04'));
    expect(undo(kept, '21:10:08')).toBe('CONFLICT');
    expect(log().signed).toMatchObject({ changed: [] });
  });

  it('F-06 is refused in the order shape, role, existence, state', () => {
    const code = (as: string, date: string) =>
      test.code(at('20:00:00'), as, 'worklog.sign', { date });
    expect(code(MANAGER, '2026-10-02')).toBe('BAD_INPUT');
    expect(code(SUPERVISOR, DAY)).toBe('NOT_ALLOWED');
    expect(code(MANAGER, '2026-09-30')).toBe('NOT_FOUND');
    expect(code(MANAGER, DAY)).toBe('CONFLICT');
    expect(test.code(at('20:00:00'), ATTENDANT, 'worklog.note', { text: ' ' })).toBe('BAD_INPUT');
    test.did(at('21:00:00'), SUPERVISOR, 'shift.close', {});
    expect(test.code(at('21:00:01'), MANAGER, 'worklog.sign', { date: DAY })).toBe('ok');
  });
});

describe('a station that kept no logs before', () => {
  it('F-06 waits for no signature on the days before', () => {
    const test = openedStation();
    test.did(at('21:00:00'), SUPERVISOR, 'shift.close', {});
    test.station.db.run(`INSERT INTO work_log_start (id, after) VALUES (1, '${DAY}')`);
    test.did(at('08:30:00', '2026-10-02'), SUPERVISOR, 'shift.open', { startsAt: '09:00' });
    const later = at('10:00:00', '2026-10-03');
    expect(test.look(later, 'worklog.unsigned', {}, MANAGER)).toEqual([]);
    test.did(at('21:00:00', '2026-10-02'), SUPERVISOR, 'shift.close', {});
    expect(test.look(later, 'worklog.unsigned', {}, MANAGER)).toEqual(['2026-10-02']);
    test.close();
  });
});
