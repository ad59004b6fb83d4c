import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashPin, isPin } from '../../electron/station/pins';
import { openSession } from '../../electron/station/session';
import { ATTENDANT, FIRST_PIN, MANAGER, SUPERVISOR } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';

describe('PINs', () => {
  let kiosk: TestKiosk;
  beforeEach(() => {
    kiosk = openTestKiosk();
  });
  afterEach(() => kiosk.test.close());

  const failures = async (times: number) => {
    const codes: string[] = [];
    for (let time = 0; time < times; time += 1) {
      codes.push(codeOf(await kiosk.unlock(MANAGER, '000000')));
      kiosk.clock.advance(10 * 60_000);
    }
    return codes;
  };

  it('a supervisor or manager is locked after two idle minutes, and a touch starts them again', async () => {
    await kiosk.unlock(MANAGER);
    kiosk.clock.advance(119_000);
    kiosk.session.touch();
    kiosk.clock.advance(119_000);
    expect(kiosk.session.current()?.no).toBe(MANAGER);
    kiosk.clock.advance(1_500);
    // Too late: it opens nothing again.
    kiosk.session.touch();
    expect(kiosk.session.current()).toBeNull();
    expect(codeOf(await kiosk.query('staff.list', {}))).toBe('NOT_ALLOWED');
  });

  it('a moved wall clock neither locks nor keeps open', async () => {
    await kiosk.unlock(MANAGER);
    kiosk.clock.set(kiosk.clock.nowMs() + 86_400_000);
    expect(kiosk.session.current()?.no).toBe(MANAGER);
    kiosk.clock.set(kiosk.clock.nowMs() - 2 * 86_400_000);
    kiosk.clock.advance(121_000);
    expect(kiosk.session.current()).toBeNull();
  });

  it('ten wrong PINs lock the account until a manager sets a new one', async () => {
    expect(await failures(10)).toEqual(Array(10).fill('NOT_ALLOWED'));
    expect(codeOf(await kiosk.unlock(MANAGER))).toBe('LOCKED');
    expect(codeOf(await kiosk.unlock(ATTENDANT))).toBe('ok');
    const restarted = openSession(kiosk.test.station, kiosk.clock);
    kiosk.clock.advance(86_400_000);
    expect(codeOf(await restarted.unlock(MANAGER, '123456'))).toBe('LOCKED');
  });

  it('wrong PINs make the next try wait; a restart or a moved clock does not shorten it', async () => {
    for (let time = 0; time < 3; time += 1) await kiosk.unlock(MANAGER, '000000');
    expect(codeOf(await kiosk.unlock(MANAGER))).toBe('LOCKED');
    kiosk.clock.set(kiosk.clock.nowMs() + 86_400_000);
    expect(codeOf(await kiosk.unlock(MANAGER))).toBe('LOCKED');
    const restarted = openSession(kiosk.test.station, kiosk.clock);
    expect(codeOf(await restarted.unlock(MANAGER, '123456'))).toBe('LOCKED');
    kiosk.clock.advance(5_000);
    expect(codeOf(await kiosk.unlock(MANAGER))).toBe('ok');
  });

  it('a burst of tries at once is counted one by one', async () => {
    const burst = await Promise.all(
      Array.from({ length: 12 }, () => kiosk.unlock(MANAGER, '000000')),
    );
    expect(burst.filter((answer) => codeOf(answer) === 'NOT_ALLOWED')).toHaveLength(3);
  });

  it('the first PIN is changed by its owner before it is good for anything', async () => {
    await kiosk.unlock(MANAGER);
    const newcomer = {
      no: 'S009',
      name: '新领班',
      gender: 'm',
      role: 'supervisor',
      pin: FIRST_PIN,
    };
    expect(codeOf(await kiosk.command(MANAGER, 'staff.add', newcomer))).toBe('ok');
    expect(await kiosk.unlock('S009', FIRST_PIN)).toMatchObject({ value: { mustChangePin: true } });
    const change = (pin: string) => kiosk.command('S009', 'pin.change', { pin, old: FIRST_PIN });
    expect(codeOf(await kiosk.command('S009', 'shift.close', {}))).toBe('NOT_ALLOWED');
    // Not even with an attendant's rights, which an avatar alone would have.
    const acknowledged = await kiosk.command('S009', 'ledger.acknowledge', { seq: 1 });
    expect(codeOf(acknowledged)).toBe('NOT_ALLOWED');
    expect(JSON.stringify(acknowledged)).toContain('请先设置自己的 PIN');
    expect(codeOf(await kiosk.query('suggestion.list', {}))).toBe('NOT_ALLOWED');
    expect(codeOf(await change(FIRST_PIN))).toBe('CONFLICT');
    expect([codeOf(await change('999999')), codeOf(await change('654321'))]).toEqual([
      'BAD_INPUT',
      'BAD_INPUT',
    ]);
    expect(codeOf(await change('777888'))).toBe('ok');
    expect(codeOf(await kiosk.query('suggestion.list', {}))).toBe('ok');
    expect(codeOf(await kiosk.unlock('S009', FIRST_PIN))).toBe('NOT_ALLOWED');
    expect(codeOf(await kiosk.unlock('S009', '777888'))).toBe('ok');
  });

  it('a PIN is changed by the present one alone, and guessing at it counts and waits', async () => {
    await kiosk.unlock(MANAGER);
    const change = (old: object) => kiosk.command(MANAGER, 'pin.change', { pin: '777888', ...old });
    expect(codeOf(await change({}))).toBe('NOT_ALLOWED');
    const guesses: string[] = [];
    for (let time = 0; time < 4; time += 1) guesses.push(codeOf(await change({ old: '000000' })));
    expect(guesses).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'LOCKED']);
    kiosk.clock.advance(5_000);
    expect(codeOf(await change({ old: '123456' }))).toBe('ok');
    expect(codeOf(await kiosk.unlock(MANAGER, '777888'))).toBe('ok');
    // Nor by the team's form, which asks for nothing.
    const own = await kiosk.command(MANAGER, 'staff.edit', { no: MANAGER, pin: '111222' });
    expect(codeOf(own)).toBe('NOT_ALLOWED');
    // A try at another's PIN is none at one's own.
    expect(codeOf(await kiosk.command(SUPERVISOR, 'pin.change', { pin: '777888' }))).toBe(
      'NOT_ALLOWED',
    );
  });

  it('a wrong PIN tells how long the next try waits', async () => {
    const waits: (number | undefined)[] = [];
    for (let time = 0; time < 4; time += 1) {
      const answer = await kiosk.unlock(MANAGER, '000000');
      const waitMs = answer.ok ? 0 : answer.error.waitMs;
      // The test's clock goes on a little by itself.
      waits.push(waitMs === undefined ? undefined : Math.ceil(waitMs / 1000));
    }
    expect(waits).toEqual([undefined, undefined, 4, 4]);
  });

  it('a supervisor’s avatar without a PIN has an attendant’s rights', async () => {
    const forAnother = () => kiosk.command(SUPERVISOR, 'shift.checkIn', { staff: MANAGER });
    expect(codeOf(await forAnother())).toBe('NOT_ALLOWED');
    await kiosk.unlock(MANAGER);
    expect(codeOf(await forAnother())).toBe('NOT_ALLOWED');
    await kiosk.unlock(SUPERVISOR);
    expect(codeOf(await forAnother())).toBe('ok');
  });

  it('a forgotten PIN is reset by a manager, and is again the first one', async () => {
    await failures(3);
    await kiosk.unlock(MANAGER);
    expect(
      codeOf(await kiosk.command(MANAGER, 'staff.edit', { no: ATTENDANT, pin: '111222' })),
    ).toBe('ok');
    expect(await kiosk.unlock(ATTENDANT, '111222')).toMatchObject({
      value: { mustChangePin: true },
    });
  });

  it('a PIN is kept only as a salted scrypt hash of OWASP’s strength', async () => {
    const hash = hashPin('123456');
    expect(hash).toMatch(/^scrypt\$32768\$8\$3\$/);
    expect(hash).not.toBe(hashPin('123456'));
    expect([await isPin('123456', hash), await isPin('123457', hash)]).toEqual([true, false]);
  });

  it('no PIN stands in the database or the journal', () => {
    const { db } = kiosk.test.station;
    const journal = db.all<{ payload: string }>('SELECT payload FROM journal');
    expect(journal.map((line) => line.payload).join()).not.toContain('123456');
    expect(JSON.stringify(db.all('SELECT hash FROM pin'))).not.toContain('123456');
  });
});
