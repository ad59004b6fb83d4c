import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Done } from '../../shared/contract/commands';
import type { Floor } from '../../shared/contract/queries';
import { ATTENDANT, instantOf, MANAGER, SUPERVISOR } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';
import { P13 } from '../support/october';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse(instantOf('2026-10-01T10:00:00'));

let kiosk: TestKiosk;
beforeEach(() => {
  kiosk = openTestKiosk();
});
afterEach(() => kiosk.test.close());

/** The computer's clock is set; the next beat finds it so. */
function set(byMs: number): void {
  kiosk.clock.set(kiosk.clock.nowMs() + byMs);
  kiosk.time.look(true);
}
const flagsOf = (answer: unknown): string[] => (answer as { value: Done }).value.flags;
const walk = () => kiosk.command(ATTENDANT, 'patrol.log', { zone: 'hall' });
async function post(): Promise<string> {
  await kiosk.unlock(SUPERVISOR);
  return codeOf(await kiosk.command(SUPERVISOR, 'ledger.record', P13));
}
async function confirm(): Promise<string> {
  await kiosk.unlock(MANAGER);
  const input = { time: instantOf('2020-01-01T00:00:00'), reason: '对过时间' };
  return codeOf(await kiosk.command(MANAGER, 'clock.confirm', input));
}
const roomNow = async () => {
  const answer = (await kiosk.query('floor.get', {})) as { value: Floor };
  return answer.value.rooms[0];
};
const doubtNow = async () => {
  const answer = await kiosk.ask({ kind: 'kiosk', name: 'clock.get', with: {} });
  return (answer as { value: { doubt: string } | null }).value?.doubt ?? null;
};
/** How far the station's time is from a time, in whole minutes: the test itself takes a while. */
const minutesFrom = (atMs: number): number => Math.round((kiosk.time.nowMs() - atMs) / MINUTE);

describe('the computer’s clock is set while the app runs', () => {
  it('S-16 P-13 an hour back: service goes on, flagged; posting waits for a manager', async () => {
    set(-HOUR);
    expect(await doubtNow()).toBe('back');
    expect(flagsOf(await walk())).toContain('clock-back');
    expect(await post()).toBe('CLOCK_BACKWARDS');
    expect(await confirm()).toBe('ok');
    expect(await doubtNow()).toBeNull();
    expect(minutesFrom(START - HOUR)).toBe(0);
    expect(await post()).toBe('ok');
    expect(flagsOf(await walk())).not.toContain('clock-back');
  });

  it('P-13 back, and right again: nobody has to say anything', async () => {
    set(-HOUR);
    expect(await post()).toBe('CLOCK_BACKWARDS');
    set(HOUR);
    expect(await doubtNow()).toBeNull();
    expect(await post()).toBe('ok');
  });

  it('P-13 more than a day ahead: the station goes by what truly passed', async () => {
    set(3 * DAY);
    expect(await doubtNow()).toBe('ahead');
    expect(minutesFrom(START)).toBe(0);
    expect(flagsOf(await walk())).toContain('clock-ahead');
    expect(await post()).toBe('CLOCK_BACKWARDS');
    expect(await confirm()).toBe('ok');
    expect(minutesFrom(START + 3 * DAY)).toBe(0);
    expect(await post()).toBe('ok');
  });

  it('P-13 up to a day ahead is believed', async () => {
    set(DAY - MINUTE);
    expect(await doubtNow()).toBeNull();
    expect(minutesFrom(START + DAY - MINUTE)).toBe(0);
    expect(await post()).toBe('ok');
  });

  it.each([-HOUR, HOUR, 3 * DAY])(
    'S-12 S-15 a VIP service is due when its time has truly passed, set by %d ms',
    async (byMs) => {
      await kiosk.command(ATTENDANT, 'vip.enter', { guests: 3 });
      set(byMs);
      const heard = () => kiosk.time.look(true).alarms.map(({ subject }) => subject);
      kiosk.clock.advance(2 * MINUTE - 1_000);
      expect(heard()).not.toContain('VIP1');
      kiosk.clock.advance(2_000);
      expect(heard()).toContain('VIP1');
      expect(heard()).not.toContain('VIP1');
      await kiosk.command(ATTENDANT, 'vip.serve', {});
      expect((await roomNow())?.session).toMatchObject({ onTime: 1, late: 0, missed: 0 });
    },
  );

  it('S-15 is on record, with what was made of it', async () => {
    set(-HOUR);
    set(2 * HOUR);
    const audit = kiosk.test.station.db.all<{ what: string }>(
      `SELECT what FROM audit WHERE what LIKE 'clock%' ORDER BY id`,
    );
    expect(audit.map(({ what }) => what)).toEqual(['clock back', 'clock step', 'clock agrees']);
  });
});

const reopened = (at: string): TestKiosk => openTestKiosk(at, kiosk.test);

describe('the computer’s clock at the start', () => {
  it('P-13 behind what is on record: time goes on from there', async () => {
    await walk();
    const then = reopened('2026-10-01T09:00:00');
    expect(then.time.doubt()).toMatchObject({ doubt: 'back' });
    expect(Math.round((then.time.nowMs() - START) / MINUTE)).toBe(0);
    const walked = await then.command(ATTENDANT, 'patrol.log', { zone: 'model' });
    expect(flagsOf(walked)).toContain('clock-back');
  });

  it('P-13 more than a day after what is on record: flagged, until a manager says so', async () => {
    await walk();
    kiosk = reopened('2026-10-05T10:00:00');
    expect(await doubtNow()).toBe('ahead');
    expect(flagsOf(await walk())).toContain('clock-ahead');
    expect(await post()).toBe('CLOCK_BACKWARDS');
    expect(await confirm()).toBe('ok');
    expect(await post()).toBe('ok');
  });

  it('P-13 an app that runs on unused knows how old its records are', async () => {
    await walk();
    kiosk.clock.advance(DAY);
    kiosk.time.look(true);
    kiosk.clock.advance(DAY);
    kiosk.time.look(true);
    expect(reopened('2026-10-03T12:00:00').time.doubt()).toBeNull();
  });
});
