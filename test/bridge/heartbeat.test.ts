import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AlarmSigns } from '../../electron/alarm-signs';
import { openHeartbeat, type Heartbeat } from '../../electron/heartbeat';
import type { News } from '../../shared/contract/bridge';
import { ATTENDANT, MANAGER } from '../support/station';
import { openTestKiosk, type TestKiosk } from '../support/bridge';

const MINUTE = 60_000;

let kiosk: TestKiosk;
let heartbeat: Heartbeat;
let news: News[];
let reported: unknown[];
let shown: { alarms: number; due: number }[];
let awake: boolean[];
let shiftOpen: boolean;

const signs: AlarmSigns = {
  show: ({ alarms, due }) => void shown.push({ alarms: alarms.length, due }),
  keepAwake: (needed) => void awake.push(needed),
  close: () => undefined,
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.now() });
  kiosk = openTestKiosk();
  [news, reported, shown, awake, shiftOpen] = [[], [], [], [], true];
  heartbeat = openHeartbeat({
    clock: kiosk.time,
    session: kiosk.session,
    signs,
    isShiftOpen: () => shiftOpen,
    tell: (item) => news.push(item),
    report: (error) => reported.push(error),
    also: [],
  });
});
afterEach(() => {
  heartbeat.stop();
  kiosk.test.close();
  vi.useRealTimers();
});

const told = () =>
  news.flatMap((item) => (item.kind === 'alarm' ? [`${item.subject} ${item.standing}`] : []));
const doubts = () => news.flatMap((item) => (item.kind === 'clock' ? [item.doubt?.doubt] : []));
const locking = () => news.flatMap((item) => (item.kind === 'locking' ? [item.untilMs] : []));
const times = () => news.filter((item) => item.kind === 'time').length;

describe('who has shown a PIN', () => {
  it('O-02 is told fifteen seconds before the two idle minutes end, and not after a touch', async () => {
    await kiosk.unlock(MANAGER);
    vi.advanceTimersByTime(104_000);
    expect(locking()).toEqual([]);
    vi.advanceTimersByTime(3_000);
    const untilMs = kiosk.session.current()?.untilMs;
    expect(new Set(locking())).toEqual(new Set([untilMs]));
    kiosk.session.touch();
    vi.advanceTimersByTime(2_000);
    expect(locking().at(-1)).toBeNull();
    news.length = 0;
    vi.advanceTimersByTime(90_000);
    expect(locking()).toEqual([]);
    expect(kiosk.session.current()).not.toBeNull();
    vi.advanceTimersByTime(29_000);
    expect(locking().at(-1)).toBeNull();
    expect(news).toContainEqual({ kind: 'session', unlocked: null });
  });
});

describe('the heartbeat', () => {
  it('S-16 tells nothing before the screens hear it, and then all at once', () => {
    vi.advanceTimersByTime(5_000);
    expect(told()).toEqual([]);
    heartbeat.heard(true);
    expect(told()).toEqual(['hall overdue', 'terrace overdue', 'model overdue']);
    heartbeat.heard(false);
    heartbeat.heard(true);
    expect(told()).toHaveLength(3);
  });

  it('tells the time each second', () => {
    const before = times();
    vi.advanceTimersByTime(10_000);
    expect(times() - before).toBe(10);
  });

  it('S-12 beats at the very instant at which something comes due', async () => {
    heartbeat.heard(true);
    vi.advanceTimersByTime(300);
    await kiosk.command(ATTENDANT, 'vip.enter', { guests: 2 });
    news.length = 0;
    vi.advanceTimersByTime(2 * MINUTE - 1);
    expect(told()).toEqual([]);
    vi.advanceTimersByTime(2);
    expect(told()).toEqual(['VIP1 due']);
  });

  it('S-15 marks what is missed, heard or not, and has the screens look again', async () => {
    await kiosk.command(ATTENDANT, 'vip.enter', { guests: 2 });
    vi.advanceTimersByTime(7 * MINUTE + 10);
    const missed = kiosk.test.station.db.get(`SELECT missed FROM vip_session`);
    expect(missed).toEqual({ missed: 1 });
    expect(news).toContainEqual({ kind: 'changed' });
    heartbeat.heard(true);
    expect(told()).toContain('VIP1 missed');
  });

  it('keeps the computer awake while a shift is open or something is watched', () => {
    expect(awake.at(-1)).toBe(true);
    kiosk.test.station.db.run(`UPDATE timer SET state = 'cancelled'`);
    vi.advanceTimersByTime(1_000);
    expect(awake.at(-1)).toBe(true);
    shiftOpen = false;
    vi.advanceTimersByTime(1_000);
    expect(awake.at(-1)).toBe(false);
  });

  it('shows how much stands due', () => {
    expect(shown.at(-1)).toEqual({ alarms: 0, due: 3 });
    heartbeat.heard(true);
    expect(shown.at(-1)).toEqual({ alarms: 3, due: 3 });
    vi.advanceTimersByTime(1_000);
    expect(shown.at(-1)).toEqual({ alarms: 0, due: 3 });
  });

  it('tells of a clock in doubt each second, and once that it is believed again', () => {
    kiosk.clock.set(kiosk.clock.nowMs() - 60 * MINUTE);
    vi.advanceTimersByTime(2_000);
    expect(doubts()).toEqual(['back', 'back']);
    kiosk.clock.set(kiosk.clock.nowMs() + 60 * MINUTE);
    vi.advanceTimersByTime(3_000);
    expect(doubts()).toEqual(['back', 'back', undefined]);
  });

  it('goes on where a beat fails, and tells then what it could not keep', () => {
    const raw = new Sqlite(join(kiosk.test.folder, 'station.db'));
    raw.exec(`CREATE TRIGGER full BEFORE UPDATE ON timer BEGIN SELECT RAISE(ABORT, 'full'); END`);
    const before = times();
    heartbeat.heard(true);
    vi.advanceTimersByTime(2_000);
    expect([told(), reported.length > 0, times() - before]).toEqual([[], true, 3]);
    raw.exec(`DROP TRIGGER full`);
    raw.close();
    vi.advanceTimersByTime(1_000);
    expect(told()).toHaveLength(3);
  });
});
