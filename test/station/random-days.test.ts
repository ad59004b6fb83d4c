import { describe, expect, it } from 'vitest';
import { VIP_LEAVE_KINDS, VIP_SERVE_KINDS, vipScene, visitScene } from '../support/month-floor';
import { MonthModel } from '../support/month-model';
import { Random, Script, wall } from '../support/month-script';
import { ATTENDANT, COLLEAGUE, foundedStation, MANAGER } from '../support/station';

const CREW = [ATTENDANT, COLLEAGUE];
const TABLES = ['T1', 'T2', 'T8', 'F1', 'F4', 'D1'];
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Two days of one floor, the second over the month's end: every way to serve, to wait, to leave. */
function scriptOf(seed: number): Script {
  const script = new Script(new Random(seed));
  const { random } = script;
  for (const day of [5, 31]) {
    for (const table of TABLES) {
      visitScene(script, table, wall(day, '20:00') + random.seconds(0, 14_000), CREW);
    }
    for (const room of ['VIP1', 'VIP2'] as const) {
      const serves = Array.from({ length: 8 }, () => random.pick(VIP_SERVE_KINDS));
      const plan = { room, serves, leaves: random.pick(VIP_LEAVE_KINDS) };
      vipScene(script, plan, wall(day, '21:00'), CREW);
    }
  }
  return script;
}

/** What each line was answered and what the month came to, by the station and by the model. */
function lived(seed: number) {
  const test = foundedStation();
  const lines = scriptOf(seed).lines();
  const codes = test.station.batch(() =>
    lines.map(({ refused: _refused, ...command }) => {
      const answer = test.station.perform(command);
      return answer.ok ? 'ok' : answer.error.code;
    }),
  );
  const reports = ['2026-10', '2026-11'].map((month) => {
    const { report } = test.look('2026-12-01T00:00:00', 'month.get', { month }, MANAGER);
    return { vip: report.vip, tables: report.tables, ashtray: report.ashtray };
  });
  test.close();
  return { lines, codes, reports };
}

describe('random days on the floor', () => {
  it.each(SEEDS)('S-01 S-04 S-06 S-07 S-09 S-12 S-15 come to what the model says: %d', (seed) => {
    const { lines, codes, reports } = lived(seed);
    const model = new MonthModel(lines);
    const expected = ['2026-10', '2026-11'].map((month) => {
      const { vip, tables, ashtray } = model.report(month);
      return { vip, tables, ashtray };
    });
    expect(codes).toEqual(lines.map(({ refused }) => refused ?? 'ok'));
    expect(reports).toEqual(expected);
  });
});
