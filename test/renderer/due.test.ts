import { describe, expect, it } from 'vitest';
import { reminder, REPEAT_MS } from '../../renderer/frame/chimes';
import { dueItems, ringOf, vipAlarms } from '../../renderer/state/due';
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

  it('S-15: a room in use without a due point has missed one, and stands first', () => {
    const items = dueItems(
      floor({
        tables: [tableOf({ code: 'T2', visit, timers: [point('serve', -900_000)] })],
        rooms: [
          roomOf({ code: 'VIP1', session, timer: null }),
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
  const vip = dueItems(floor({ rooms: [roomOf({ code: 'VIP1', session, timer: null })] }), NOW);
  const refill = dueItems(
    floor({ tables: [tableOf({ code: 'T1', visit, timers: [point('refill', -1)] })] }),
    NOW,
  );

  it('is silent while nothing stands due, and right after the last one', () => {
    expect(reminder([], 0, NOW)).toBeNull();
    expect(reminder(waiting, 0, NOW)).toBeNull();
    expect(reminder(vip, NOW - REPEAT_MS.vip + 1, NOW)).toBeNull();
  });

  it('S-15: is repeated gently until the room is served, and more rarely for tables', () => {
    expect(reminder(vip, NOW - REPEAT_MS.vip, NOW)).toBe('vip');
    expect(reminder(refill, NOW - REPEAT_MS.vip, NOW)).toBeNull();
    expect(reminder(refill, NOW - REPEAT_MS.due, NOW)).toBe('due');
    expect(reminder([...refill, ...vip], NOW - REPEAT_MS.due, NOW)).toBe('vip');
  });
});
