import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ATTENDANT,
  instantOf,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';
import { P13 } from '../support/october';

const at = (time: string) => `2026-10-01T${time}`;
const word = (time: string) => ({ time: instantOf(at(time)), reason: '对过时间' });

let test: TestStation;
beforeEach(() => {
  test = openedStation();
  test.did(at('10:00:00'), ATTENDANT, 'vip.enter', { guests: 3 });
  test.did(at('10:00:00'), SUPERVISOR, 'ledger.record', P13);
});
afterEach(() => test.close());

const post = (time: string) => test.code(at(time), SUPERVISOR, 'ledger.record', P13);

describe('a manager’s word for the clock', () => {
  it('P-13 posting waits for it, and goes on from the time confirmed', () => {
    expect(post('09:00:00')).toBe('CLOCK_BACKWARDS');
    const confirmed = test.did(at('09:00:10'), MANAGER, 'clock.confirm', word('09:00:10'));
    expect(confirmed.flags).toEqual([]);
    expect(post('09:00:11')).toBe('ok');
    expect(post('09:00:05')).toBe('CLOCK_BACKWARDS');
  });

  it('P-13 is a manager’s alone, with a reason, and stays on record', () => {
    expect(test.code(at('09:00:00'), SUPERVISOR, 'clock.confirm', word('09:00:00'))).toBe(
      'NOT_ALLOWED',
    );
    const blank = { ...word('09:00:00'), reason: '' };
    expect(test.code(at('09:00:00'), MANAGER, 'clock.confirm', blank)).toBe('BAD_INPUT');
    test.did(at('09:00:00'), MANAGER, 'clock.confirm', word('09:00:00'));
    const audit = test.station.db.all(
      `SELECT actor, detail FROM audit WHERE what = 'clock confirmed'`,
    );
    expect(audit).toMatchObject([{ actor: MANAGER, detail: expect.stringContaining('对过时间') }]);
    const journal = test.station.db.get(
      `SELECT count(*) AS n FROM journal WHERE command = 'clock.confirm'`,
    );
    expect(journal).toEqual({ n: 1 });
  });

  it('S-12 S-15 what counts down goes along, as long as the wait was', () => {
    test.did(at('10:01:00'), MANAGER, 'clock.confirm', word('09:00:00'));
    const room = () => test.look(at('09:00:00'), 'floor.get', {}).rooms[0];
    expect(room()?.timer).toMatchObject({
      startedAtMs: Date.parse(instantOf(at('08:59:00'))),
      dueAtMs: Date.parse(instantOf(at('09:01:00'))),
      missedAtMs: Date.parse(instantOf(at('09:06:00'))),
    });
    expect(room()?.session?.enteredAtMs).toBe(Date.parse(instantOf(at('08:59:00'))));
    test.did(at('09:02:00'), ATTENDANT, 'vip.serve', {});
    expect(room()?.session).toMatchObject({ onTime: 1, late: 0, missed: 0 });
  });

  it('S-01 nothing that was tapped before it is taken back after it', () => {
    const { event } = test.did(at('10:00:30'), ATTENDANT, 'table.seat', { table: 'T1', guests: 2 });
    test.did(at('10:00:31'), MANAGER, 'clock.confirm', word('09:00:00'));
    expect(test.code(at('09:00:01'), ATTENDANT, 'service.undo', { event })).toBe('CONFLICT');
  });
});

const live = (as: string, name: string, input: object, guessed: boolean) =>
  test.station.perform(
    { at: instantOf('2027-10-01T10:00:00'), as, do: name, with: input },
    { clock: { doubt: 'ahead', guessed } },
  );

describe('a live clock that is far ahead', () => {
  it('S-16 service goes on, flagged; P-13 posting and the month’s closing wait', () => {
    const walked = live(ATTENDANT, 'patrol.log', { zone: 'hall' }, true);
    expect(walked).toMatchObject({ ok: true, value: { flags: ['clock-ahead'] } });
    for (const [as, name, input] of [
      [SUPERVISOR, 'ledger.record', P13],
      [MANAGER, 'month.close', { month: '2026-10' }],
    ] as const) {
      expect(live(as, name, input, true)).toMatchObject({ error: { code: 'CLOCK_BACKWARDS' } });
    }
  });

  it('P-13 what nobody vouched for does not make every later time look old', () => {
    live(ATTENDANT, 'patrol.log', { zone: 'hall' }, true);
    expect(post('10:05:00')).toBe('ok');
    live(ATTENDANT, 'patrol.log', { zone: 'hall' }, false);
    expect(post('10:06:00')).toBe('CLOCK_BACKWARDS');
  });

  it('P-13 a replayed line may be any time ahead of the one before it', () => {
    expect(test.code('2027-10-01T10:00:00', SUPERVISOR, 'ledger.record', P13)).toBe('ok');
    expect(test.code('2029-10-01T10:00:00', SUPERVISOR, 'ledger.record', P13)).toBe('ok');
  });
});
