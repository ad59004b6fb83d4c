import { describe, expect, it } from 'vitest';
import { roomOf, type VipRoomView } from '../../renderer/screens/floor/room-state';
import type { RoomView } from '../../shared/contract/queries';
import { DEFAULT_POLICY } from '../../shared/domain/policy';
import { duePoint } from '../../shared/domain/timers';
import { roomOf as roomView, sessionOf } from '../support/floor-views';

const T0 = Date.parse('2026-10-01T10:00:00+08:00');
const at = (seconds: number): number => T0 + seconds * 1000;

const session = sessionOf({
  guests: 4,
  guestNames: ['刘先生'],
  leaders: ['王总'],
  enteredAtMs: T0,
});

const point = (first: boolean) => ({
  ...duePoint('vip', T0, DEFAULT_POLICY, first),
  startedAtMs: T0,
});
const entered = roomView({ session, timer: point(true) });
const once = { ...session, services: 1, onTime: 1, lastServedAtMs: T0, lastServedBy: 'A001' };
const refreshed = roomView({ session: once, timer: point(false) });

type Case = [name: string, room: RoomView, afterS: number, shown: Partial<VipRoomView>];

const cases: Case[] = [
  ['S-12 an empty room waits for guests', roomView(), 0, { state: 'empty' }],
  [
    'S-12 the first service is due two minutes after they come in',
    entered,
    30,
    { state: 'waiting', first: true, fraction: 0.25, seconds: 90 },
  ],
  [
    'S-15 ten minutes run from the last service',
    refreshed,
    300,
    { state: 'waiting', first: false, fraction: 0.5, seconds: 300 },
  ],
  ['S-15 due at 10:00', refreshed, 600, { state: 'due', fraction: 1, seconds: 0 }],
  ['S-15 still due at the end of the grace', refreshed, 660, { state: 'due', seconds: -60 }],
  ['S-15 overdue after the grace, counting up', refreshed, 661, { state: 'overdue', seconds: -61 }],
  ['S-15 overdue up to the last late instant', refreshed, 900, { state: 'overdue' }],
  [
    'S-15 missed after it, counting on from when it was due',
    refreshed,
    901,
    { state: 'missed', fraction: 1, seconds: -301 },
  ],
  [
    'S-15 a missed service counts on until the next one',
    { ...refreshed, timer: null, missed: refreshed.timer },
    1200,
    { state: 'missed', seconds: -600 },
  ],
  [
    'S-12 a missed first service counts from two minutes after their coming in',
    { ...entered, timer: null, missed: entered.timer },
    500,
    { state: 'missed', first: true, seconds: -380 },
  ],
];

describe('a VIP room’s panel', () => {
  it.each(cases)('%s', (_name, room, afterS, shown) => {
    expect(roomOf(room, at(afterS))).toMatchObject(shown);
  });
});
