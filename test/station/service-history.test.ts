import { describe, expect, it } from 'vitest';
import type { ServiceView } from '../../shared/contract/queries';
import { VIP_LEAVE_KINDS, VIP_SERVE_KINDS, vipScene, visitScene } from '../support/month-floor';
import { Random, Script, wall } from '../support/month-script';
import { ServiceModel, zoneOfPlace } from '../support/service-model';
import {
  ATTENDANT,
  COLLEAGUE,
  foundedStation,
  MANAGER,
  type TestStation,
} from '../support/station';

const CREW = [ATTENDANT, COLLEAGUE];
const TABLES = ['T1', 'T2', 'T8', 'F1', 'F4', 'D1'];
const SEEDS = Array.from({ length: 8 }, (_, index) => index + 101);
const PERIODS = ['2026', '2026-10', '2026-11', '2026-10-05', '2026-10-31', '2026-11-01'];

/** Two days of one floor, the second over the month's end. */
function scriptOf(seed: number): Script {
  const script = new Script(new Random(seed));
  const { random } = script;
  for (const day of [5, 31]) {
    for (const table of TABLES) {
      const clearedMs = visitScene(
        script,
        table,
        wall(day, '19:30') + random.seconds(0, 9_000),
        CREW,
      );
      visitScene(script, table, clearedMs + random.seconds(5, 3_000), CREW);
    }
    for (const room of ['VIP1', 'VIP2'] as const) {
      const serves = Array.from({ length: 9 }, () => random.pick(VIP_SERVE_KINDS));
      vipScene(
        script,
        { room, serves, leaves: random.pick(VIP_LEAVE_KINDS) },
        wall(day, '21:40'),
        CREW,
      );
    }
  }
  return script;
}

/** Gives the lines; every few taps one is taken back and given again, which must leave no trace. */
function lived(seed: number): { test: TestStation; model: ServiceModel } {
  const test = foundedStation();
  const lines = scriptOf(seed).lines();
  const random = new Random(seed);
  test.station.batch(() => {
    for (const { refused: _refused, ...command } of lines) {
      const answer = test.station.perform(command);
      if (!answer.ok || !answer.value.undoable || !random.chance(0.2)) continue;
      const undo = { do: 'service.undo', with: { event: answer.value.event } };
      const undone = test.station.perform({ at: command.at, as: MANAGER, ...undo });
      if (!undone.ok || !test.station.perform(command).ok) throw new Error('not given again');
    }
  });
  return { test, model: new ServiceModel(lines) };
}

type Judged = ServiceView['judged'][keyof ServiceView['judged']];

/** As the model counts: 'key kind state' → how often. */
function counted(tallies: Judged): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { key, kind, onTime, late, missed } of tallies) {
    for (const [state, n] of Object.entries({ 'on-time': onTime, late, missed })) {
      if (n > 0) counts[`${key} ${kind} ${state}`] = n;
    }
  }
  return counts;
}

const hourOf = (atMs: number): string => new Date(atMs + 8 * 3_600_000).toISOString().slice(11, 13);

describe('the history of random days, taps taken back among them', () => {
  it.each(SEEDS)(
    'S-01 S-02 S-04 S-09 S-15 F-07 on time, late and missed as the model has them: %d',
    (seed) => {
      const { test, model } = lived(seed);
      for (const period of PERIODS) {
        const view = test.look('2026-12-01T00:00:00', 'service.get', { period }, MANAGER);
        const { person, place, zone, hour } = view.judged;
        expect(counted(person)).toEqual(model.tally(period, ({ staff }) => staff));
        expect(counted(place)).toEqual(model.tally(period, (point) => point.place));
        expect(counted(zone)).toEqual(model.tally(period, (point) => zoneOfPlace(point.place)));
        expect(counted(hour)).toEqual(model.tally(period, ({ dueMs }) => hourOf(dueMs)));
        for (const { what, zone: where, ...spread } of view.response) {
          expect(spread).toEqual(model.spread(period, what, where));
        }
        expect(Object.fromEntries(view.drinks.map(({ drink, qty }) => [drink, qty]))).toEqual(
          model.drinks(period),
        );
        const busy = view.busy.map((cell) => [`${cell.weekday} ${cell.hour}`, cell.guests]);
        expect(Object.fromEntries(busy)).toEqual(model.busy(period));
      }
      test.close();
    },
  );

  it('F-07 a month’s service is what its report says, and its parts are the whole', () => {
    const { test } = lived(7);
    for (const month of ['2026-10', '2026-11']) {
      const at = '2026-12-01T00:00:00';
      const { report } = test.look(at, 'month.get', { month }, MANAGER);
      const view = test.look(at, 'service.get', { period: month }, MANAGER);
      expect(view).toMatchObject({
        vip: report.vip,
        tables: report.tables,
        ashtray: report.ashtray,
        patrols: report.patrols,
        checklists: report.checklists,
      });
      const sum = (key: 'visits' | 'guests') =>
        view.series.reduce((all, part) => all + part[key], 0);
      expect([sum('visits'), sum('guests')]).toEqual([report.tables.visits, report.tables.guests]);
    }
    test.close();
  });

  it('F-07 a figure leads to the due points behind it', () => {
    const { test, model } = lived(8);
    const ask = (filter: object) =>
      test.look(
        '2026-12-01T00:00:00',
        'service.points',
        { period: '2026-10', limit: 3, ...filter },
        MANAGER,
      );
    const october = model.points.filter(({ begunMs }) => begunMs < wall(32, '00:00'));
    const late = october.filter(({ kind, state }) => kind === 'vip' && state === 'late');
    const found = ask({ kind: 'vip', state: 'late' });
    expect(found.all).toBe(late.length);
    expect(found.points.map(({ dueAtMs }) => dueAtMs)).toEqual(
      late
        .map(({ dueMs }) => dueMs)
        .toSorted((a, b) => b - a)
        .slice(0, 3),
    );
    expect(
      ask({ person: '' }).points.every(({ state, staff }) => state === 'missed' && staff === null),
    ).toBe(true);
    expect(ask({ zone: 'sofa' }).all).toBe(
      october.filter(({ place }) => place.startsWith('F')).length,
    );
    test.close();
  });
});
