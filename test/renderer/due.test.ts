import { describe, expect, it } from 'vitest';
import { loudness, reminder, REPEATS_MS, ringing } from '../../renderer/frame/chimes';
import { dueItems, ringOf, turnOf, vipAlarms } from '../../renderer/state/due';
import type { DuePointView, Floor, TableView } from '../../shared/contract/queries';
import { floorOf, patrolOf, roomOf, sessionOf, tableOf, visitOf } from '../support/floor-views';

const NOW = 1_000_000;

const point = (kind: DuePointView['kind'], dueInMs: number): DuePointView => ({
  kind,
  startedAtMs: NOW + dueInMs - 600_000,
  dueAtMs: NOW + dueInMs,
  lateAtMs: NOW + dueInMs + (kind === 'vip' ? 60_000 : 0),
  missedAtMs: kind === 'vip' ? NOW + dueInMs + 300_000 : null,
});

const visit = visitOf({ seatedAtMs: NOW - 60_000, servedAtMs: NOW - 30_000 });

const session = sessionOf({
  enteredAtMs: NOW - 900_000,
  services: 1,
  onTime: 1,
  lastServedAtMs: NOW - 700_000,
  lastServedBy: 'A001',
});

const floor = (part: Partial<Floor>): Floor => floorOf({ nowMs: NOW, ...part });

const shapeOf = (table: TableView) => {
  const [item] = dueItems(floor({ tables: [table] }), NOW);
  return item && ringOf(item, NOW).state;
};

describe('whose turn a round is', () => {
  it('S-16 is told zone by zone, wherever it stands', () => {
    const here = floor({
      patrols: [
        patrolOf({ zone: 'hall', turn: 'A001' }),
        patrolOf({ zone: 'model', turn: 'A002' }),
      ],
      patrolTurn: 'A001',
    });
    expect(['hall', 'model', 'terrace'].map((zone) => turnOf(here, zone))).toEqual([
      'A001',
      'A002',
      null,
    ]);
  });
});

describe('what is due next', () => {
  it('stands by due time, whatever its kind (S-01, S-04, S-15, S-16)', () => {
    const items = dueItems(
      floor({
        tables: [
          tableOf({ code: 'T1', visit, timers: [point('refill', 300_000)] }),
          tableOf({ code: 'T2', visit, timers: [point('serve', -5_000)] }),
        ],
        rooms: [roomOf({ code: 'VIP1', session, timer: point('vip', 30_000) })],
        patrols: [patrolOf({ timer: point('patrol', 90_000) })],
      }),
      NOW,
    );
    expect(items.map((item) => item.subject)).toEqual(['T2', 'VIP1', 'hall', 'T1']);
    expect(items.map((item) => item.standing)).toEqual([
      'overdue',
      'waiting',
      'waiting',
      'waiting',
    ]);
  });

  it('S-06 S-02: an ashtray over its limit and an open request are due at once', () => {
    const here = {
      ...visit,
      ashtrayDue: { butts: true, peel: false },
      requests: [{ id: 7, text: '毛毯', askedAtMs: NOW }],
    };
    const items = dueItems(
      floor({ tables: [tableOf({ code: 'T1', visit: here, timers: [] })] }),
      NOW,
    );
    expect(items.map((item) => [item.kind, item.dueAtMs, item.standing])).toEqual([
      ['ashtray', null, 'due'],
      ['request', null, 'due'],
    ]);
    const left = { ...here, leftAtMs: NOW };
    expect(
      dueItems(floor({ tables: [tableOf({ code: 'T1', visit: left, timers: [] })] }), NOW),
    ).toEqual([]);
  });

  it('S-15: a room that missed one stands first, and counts on from when it was due', () => {
    const items = dueItems(
      floor({
        tables: [tableOf({ code: 'T2', visit, timers: [point('serve', -900_000)] })],
        rooms: [
          roomOf({ code: 'VIP1', session, missed: point('vip', -401_000) }),
          roomOf({ code: 'VIP2', session: null, timer: null }),
        ],
      }),
      NOW,
    );
    expect(items.map((item) => `${item.subject} ${item.standing}`)).toEqual([
      'VIP1 missed',
      'T2 overdue',
    ]);
    expect(vipAlarms(items).map((item) => item.subject)).toEqual(['VIP1']);
    expect(items[0]?.dueAtMs).toBe(NOW - 401_000);
  });

  it('tells its standing by shape', () => {
    expect(shapeOf(tableOf({ code: 'T1', visit, timers: [point('serve', 60_000)] }))).toBe(
      'waiting',
    );
    expect(shapeOf(tableOf({ code: 'T1', visit, timers: [point('refill', 60_000)] }))).toBe(
      'served',
    );
    expect(shapeOf(tableOf({ code: 'T1', visit, timers: [point('clear', 60_000)] }))).toBe('clear');
    expect(shapeOf(tableOf({ code: 'T1', visit, timers: [point('refill', 0)] }))).toBe('due');
    expect(shapeOf(tableOf({ code: 'T1', visit, timers: [point('clear', -1_000)] }))).toBe(
      'overdue',
    );
  });
});

describe('the reminder by sound', () => {
  const waiting = dueItems(
    floor({ rooms: [roomOf({ code: 'VIP1', session, timer: point('vip', 5_000) })] }),
    NOW,
  );
  const vip = dueItems(
    floor({ rooms: [roomOf({ code: 'VIP1', session, missed: point('vip', -401_000) })] }),
    NOW,
  );
  const refill = dueItems(
    floor({ tables: [tableOf({ code: 'T1', visit, timers: [point('refill', -1)] })] }),
    NOW,
  );

  const none: ReadonlySet<string> = new Set();
  const rung = (agoMs: number, reminders = 0) => ({ lastMs: NOW - agoMs, reminders });
  const [vipMs = 0, vipThenMs = 0] = REPEATS_MS.vip;
  const [dueMs = 0] = REPEATS_MS.due;

  it('is silent while nothing stands due, and right after the last one', () => {
    expect(reminder([], none, rung(NOW), NOW)).toBeNull();
    expect(reminder(waiting, none, rung(NOW), NOW)).toBeNull();
    expect(reminder(vip, none, rung(vipMs - 1), NOW)).toBeNull();
  });

  it('S-15: is repeated gently until the room is served, and more rarely for tables', () => {
    expect(reminder(vip, none, rung(vipMs), NOW)).toBe('vip');
    expect(reminder(refill, none, rung(vipMs), NOW)).toBeNull();
    expect(reminder(refill, none, rung(dueMs), NOW)).toBe('due');
    expect(reminder([...refill, ...vip], none, rung(dueMs), NOW)).toBe('vip');
  });

  it('S-15: comes at growing intervals, up to the longest', () => {
    for (const waits of Object.values(REPEATS_MS)) {
      expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    }
    expect(reminder(vip, none, rung(vipMs, 1), NOW)).toBeNull();
    expect(reminder(vip, none, rung(vipThenMs, 1), NOW)).toBe('vip');
    const longestMs = REPEATS_MS.vip.at(-1) ?? 0;
    expect(reminder(vip, none, rung(longestMs - 1, 99), NOW)).toBeNull();
    expect(reminder(vip, none, rung(longestMs, 99), NOW)).toBe('vip');
  });

  it('S-15: leaves out what somebody keeps quiet', () => {
    const quiet = new Set(['vip VIP1']);
    expect(reminder(vip, quiet, rung(NOW), NOW)).toBeNull();
    expect(reminder([...refill, ...vip], quiet, rung(NOW), NOW)).toBe('due');
  });

  it('counts what rings: due points, and no ashtray', () => {
    const here = { ...visit, ashtrayDue: { butts: true, peel: false } };
    const table = tableOf({ visit: here, timers: [point('refill', -1)] });
    const items = dueItems(
      floor({ tables: [table], rooms: [roomOf({ session, missed: point('vip', -401_000) })] }),
      NOW,
    );
    expect(ringing(items).map((item) => item.kind)).toEqual(['vip', 'refill']);
    expect(ringing(waiting)).toEqual([]);
  });
});

describe('how loud a chime is', () => {
  const quietHours = { on: true, from: '12:00', to: '14:00', volume: 0.2 };
  const at = (time: string, more = {}) =>
    loudness({ volume: 0.6, quietHours: { ...quietHours, ...more } }, time);

  it.each([
    ['11:59', 0.6],
    ['12:00', 0.2],
    ['13:59', 0.2],
    ['14:00', 0.6],
  ])('by the quiet hours at %s', (time, volume) => {
    expect(at(time)).toBe(volume);
    expect(at(time, { on: false })).toBe(0.6);
  });

  it('goes over midnight, and is never louder than at other times', () => {
    const night = { from: '21:30', to: '06:00' };
    expect(
      ['21:29', '21:30', '23:59', '00:00', '05:59', '06:00'].map((time) => at(time, night)),
    ).toEqual([0.6, 0.2, 0.2, 0.2, 0.2, 0.6]);
    expect(at('13:00', { volume: 0.9 })).toBe(0.6);
    expect(at('13:00', { from: '09:00', to: '09:00' })).toBe(0.6);
  });
});
