import * as fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStation } from '../../../electron/station/station';
import { hashPin } from '../../../electron/station/pins';
import { ATTENDANT, MANAGER, PIN, SUPERVISOR } from '../../support/station';
import { FAST_POLICY } from './timer-model';
import { TimerWorld } from './timer-world';

/** One thing that happens to a computer, to the app on it, or on the floor. */
export type Step =
  | { do: 'pass' | 'freeze' | 'jump'; ms: number }
  | { do: 'sleep' | 'restart'; ms: number; andMs: number }
  | { do: 'room' | 'table'; code: string; leave: boolean; undone: boolean }
  | { do: 'shift' | 'walk' | 'snooze' | 'post' | 'confirm' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const jumps = fc.oneof(
  fc.integer({ min: -5_200, max: 5_200 }),
  fc.integer({ min: -HOUR, max: HOUR }),
  fc.integer({ min: -26 * HOUR, max: 26 * HOUR }),
  fc.constantFrom(-400 * DAY, -2 * DAY, 2 * DAY, 400 * DAY),
);
const maybeJump = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, jumps);
const pass = fc.record({
  do: fc.constant('pass' as const),
  ms: fc.integer({ min: 1, max: 25_000 }),
});
const onFloor = (name: 'room' | 'table', ...codes: string[]) =>
  fc.record({
    do: fc.constant(name),
    code: fc.constantFrom(...codes),
    leave: fc.nat(4).map((chance) => chance === 0),
    undone: fc.nat(5).map((chance) => chance === 0),
  });

/** Schedules of so many steps at most, with time passing between most of them. */
export const schedules = (steps: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: pass },
      { weight: 5, arbitrary: onFloor('room', 'VIP1', 'VIP2') },
      { weight: 4, arbitrary: onFloor('table', 'T1', 'F1') },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constant('jump' as const), ms: jumps }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          do: fc.constantFrom('sleep' as const, 'restart' as const),
          ms: fc.integer({ min: 0, max: 90_000 }),
          andMs: fc.nat(1000),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant('restart' as const),
          ms: fc.integer({ min: 0, max: 90_000 }),
          andMs: maybeJump,
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant('freeze' as const),
          ms: fc.integer({ min: 0, max: 40_000 }),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constantFrom(
            'shift' as const,
            'walk' as const,
            'snooze' as const,
            'post' as const,
            'confirm' as const,
          ),
        }),
      },
    ),
    { maxLength: steps, size: 'max' },
  );

/** A founded station in fast motion: every schedule starts from a copy of it. */
export function timerTemplate(): { folder: string; atMs: number } {
  const folder = mkdtempSync(join(tmpdir(), 'timer-template-'));
  const atMs = Date.parse('2026-10-01T08:00:00+08:00');
  const station = openStation(folder, { hashPin: (pin) => hashPin(pin, { N: 2, r: 1, p: 1 }) });
  const member = { gender: 'f', pin: PIN };
  const lines = [
    [
      undefined,
      'station.init',
      { code: 'GZ01', name: '云庭', manager: { no: MANAGER, name: '周经理', pin: PIN } },
    ],
    [MANAGER, 'policy.set', FAST_POLICY],
    [MANAGER, 'staff.add', { ...member, no: SUPERVISOR, name: '王敏', role: 'supervisor' }],
    [MANAGER, 'staff.add', { ...member, no: ATTENDANT, name: '李娜', role: 'attendant' }],
  ] as const;
  for (const [as, name, input] of lines) {
    const at = new Date(atMs).toISOString();
    const answer = station.perform({ at, ...(as && { as }), do: name, with: input });
    if (!answer.ok) throw new Error(answer.error.message.en);
  }
  station.close();
  return { folder, atMs };
}

/** The floor as the schedule has made it: what the next tap at a place is. */
class Floor {
  private readonly guests = new Map<string, 'seated' | 'served' | 'left'>();
  private shift = false;

  constructor(private readonly world: TimerWorld) {}

  room(room: string, leave: boolean, undone: boolean): void {
    const { world, guests } = this;
    const { model } = world;
    const state = guests.get(room);
    if (state === undefined) {
      world.tap('vip.enter', { room, guests: 3 }, undone, () =>
        model.start('vip', room, world.nowMs, true),
      );
      if (!undone) guests.set(room, 'seated');
    } else if (leave) {
      world.tap('vip.leave', { room }, undone, () => void model.settle('vip', room, world.nowMs));
      if (!undone) guests.delete(room);
    } else {
      world.tap('vip.serve', { room }, undone, () => {
        const judged = model.settle('vip', room, world.nowMs);
        if (judged) model.figures[judged === 'late' ? 'late' : 'onTime'] += 1;
        model.start('vip', room, world.nowMs);
      });
    }
  }

  table(table: string, leave: boolean, undone: boolean): void {
    const { world, guests } = this;
    const { model } = world;
    const state = guests.get(table);
    const settle = (kind: 'serve' | 'refill' | 'clear') => model.settle(kind, table, world.nowMs);
    if (state === undefined) {
      const seat = () => model.start('serve', table, world.nowMs);
      world.tap('table.seat', { table, guests: 2 }, undone, seat);
      if (!undone) guests.set(table, 'seated');
    } else if (state === 'left') {
      world.tap('table.clear', { table }, undone, () => void settle('clear'));
      if (!undone) guests.delete(table);
    } else if (leave) {
      world.tap('table.leave', { table }, undone, () => {
        settle('serve');
        settle('refill');
        model.start('clear', table, world.nowMs);
      });
      if (!undone) guests.set(table, 'left');
    } else {
      const name = state === 'seated' ? 'table.serve' : 'table.refill';
      const input = state === 'seated' ? { table } : { table, outcome: 'done' };
      world.tap(name, input, undone, () => {
        const judged = settle('serve');
        if (judged) model.figures[judged === 'late' ? 'servedLate' : 'servedOnTime'] += 1;
        settle('refill');
        model.start('refill', table, world.nowMs);
      });
      if (!undone) guests.set(table, 'served');
    }
  }

  walk(): void {
    const { world } = this;
    world.tap('patrol.log', { zone: 'hall' }, false, () => {
      if (!this.shift) return;
      world.model.settle('patrol', 'hall', world.nowMs);
      world.model.start('patrol', 'hall', world.nowMs);
    });
  }

  turnShift(): void {
    const { world } = this;
    world.turnShift(this.shift, () => {
      for (const zone of ['hall', 'terrace', 'model']) {
        if (this.shift) world.model.settle('patrol', zone, world.nowMs);
        else world.model.start('patrol', zone, world.nowMs);
      }
    });
    this.shift = !this.shift;
  }
}

function take(world: TimerWorld, floor: Floor, step: Step): void {
  switch (step.do) {
    case 'pass':
      return world.pass(step.ms);
    case 'freeze':
      return world.stop(step.ms, 0);
    case 'sleep':
      return world.stop(step.ms, step.andMs);
    case 'jump':
      return world.jump(step.ms);
    case 'restart':
      return world.restart(step.ms, step.andMs);
    case 'room':
      return floor.room(step.code, step.leave, step.undone);
    case 'table':
      return floor.table(step.code, step.leave, step.undone);
    case 'shift':
      return floor.turnShift();
    case 'walk':
      return floor.walk();
    case 'snooze':
      return void world.snooze();
    case 'post':
      return world.post();
    case 'confirm':
      return world.confirm();
  }
}

/** Lives a schedule; answers the world as it then is. */
export function live(
  steps: readonly Step[],
  template: ReturnType<typeof timerTemplate>,
  broken: ConstructorParameters<typeof TimerWorld>[2] = {},
): TimerWorld['model'] {
  const world = new TimerWorld(template.folder, template.atMs, broken);
  try {
    const floor = new Floor(world);
    for (const step of steps) take(world, floor, step);
    world.pass(2_000);
    world.compare();
    return world.model;
  } finally {
    world.end();
  }
}
