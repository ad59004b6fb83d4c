import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ATTENDANT, openedStation, type TestStation } from '../support/station';

const at = (time: string) => `2026-10-01T${time}`;
const REASON = '客人在谈事';

let test: TestStation;
beforeEach(() => {
  test = openedStation();
  test.did(at('10:00:00'), ATTENDANT, 'vip.enter', { guests: 3 });
  test.did(at('10:00:00'), ATTENDANT, 'table.seat', { table: 'T1', guests: 2 });
});
afterEach(() => test.close());

const alarmOf = (subject: string, time = '10:02:30') => {
  const alarms = test.look(at(time), 'alarm.list', {});
  const found = alarms.find((alarm) => alarm.subject === subject);
  if (!found) throw new Error(`nothing is watched at ${subject}`);
  return found;
};

const snooze = (subject: string, time: string, more: object = {}) => {
  const { timer } = alarmOf(subject);
  return test.give(at(time), ATTENDANT, 'timer.snooze', {
    timer,
    minutes: 3,
    reason: REASON,
    ...more,
  });
};
const codeOf = (answer: ReturnType<typeof snooze>) => (answer.ok ? 'ok' : answer.error.code);

describe('an alarm that is kept quiet for a while', () => {
  it('S-15 is asked for with a reason, which is on record', () => {
    expect(snooze('VIP1', '10:02:30')).toMatchObject({ ok: true, value: { undoable: true } });
    expect(alarmOf('VIP1').quiet).toEqual({
      untilMs: Date.parse('2026-10-01T10:05:30+08:00'),
      reason: REASON,
    });
    const [line] = test.look(at('10:03:00'), 'journal.recent', { limit: 1 });
    expect(line).toMatchObject({ command: 'timer.snooze', actor: ATTENDANT, subject: 'room VIP1' });
  });

  it.each([
    [{ reason: ' ' }, 'BAD_INPUT'],
    [{ minutes: 0 }, 'BAD_INPUT'],
    [{ minutes: 6 }, 'BAD_INPUT'],
    [{ minutes: 5 }, 'ok'],
    [{ timer: 999 }, 'NOT_FOUND'],
  ])('S-15 %j is %s', (more, code) => {
    expect(codeOf(snooze('VIP1', '10:02:30', more))).toBe(code);
  });

  it('S-15 is refused before anything is due, and after it was done', () => {
    expect(codeOf(snooze('VIP1', '10:01:59'))).toBe('CONFLICT');
    const { timer } = alarmOf('VIP1');
    test.did(at('10:02:31'), ATTENDANT, 'vip.serve', {});
    const again = { timer, minutes: 3, reason: REASON };
    expect(test.code(at('10:02:32'), ATTENDANT, 'timer.snooze', again)).toBe('CONFLICT');
  });

  it('S-15 S-01 leaves the due point where it is: on time, late and missed as before', () => {
    const before = test.look(at('10:02:30'), 'floor.get', {});
    expect(codeOf(snooze('VIP1', '10:02:30', { minutes: 5 }))).toBe('ok');
    expect(codeOf(snooze('T1', '10:02:30', { minutes: 5 }))).toBe('ok');
    expect(test.look(at('10:02:30'), 'floor.get', {})).toEqual(before);
    test.did(at('10:07:00.001'), ATTENDANT, 'table.serve', { table: 'T1' });
    const { rooms } = test.look(at('10:07:01'), 'floor.get', {});
    expect(rooms[0]).toMatchObject({ timer: null, session: { missed: 1, late: 0, onTime: 0 } });
    const { report } = test.look(at('10:08:00'), 'month.get', { month: '2026-10' }, 'S001');
    expect(report.tables).toMatchObject({ servedOnTime: 0, servedLate: 1 });
  });

  it('S-15 what was missed rings until the room is served, and may be kept quiet', () => {
    test.did(at('10:08:00'), ATTENDANT, 'patrol.log', { zone: 'hall' });
    expect(codeOf(snooze('VIP1', '10:08:01'))).toBe('ok');
    expect(alarmOf('VIP1').quiet).not.toBeNull();
    test.did(at('10:09:00'), ATTENDANT, 'vip.serve', {});
    expect(alarmOf('VIP1').quiet).toBeNull();
  });

  it('S-16 is taken back within ten seconds, by a line of its own', () => {
    const walked = alarmOf('hall');
    const input = { timer: walked.timer, minutes: 1, reason: REASON };
    const { event } = test.did(at('10:00:30'), ATTENDANT, 'timer.snooze', input);
    expect(alarmOf('hall').quiet).not.toBeNull();
    test.did(at('10:00:35'), ATTENDANT, 'service.undo', { event });
    expect(alarmOf('hall')).toEqual(walked);
  });
});
