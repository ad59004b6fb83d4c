import { afterEach, describe, expect, it } from 'vitest';
import type { QueryName } from '../../shared/contract/queries';
import { calendarOf, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import { keepServiceDays } from '../../electron/station/service-days';
import { reportOf } from '../../electron/station/report';
import { VIP_LEAVE_KINDS, VIP_SERVE_KINDS, vipScene, visitScene } from '../support/month-floor';
import { Random, Script, wall } from '../support/month-script';
import {
  ATTENDANT,
  COLLEAGUE,
  foundedStation,
  MANAGER,
  type TestStation,
} from '../support/station';

const CREW = [ATTENDANT, COLLEAGUE];
const AT = '2026-11-02T12:00:00';
/** Later than all that happens: every day counts as a past one, so each tap meets kept figures. */
const LATER = '2026-12-01';
const CALENDAR = calendarOf(DEFAULT_TIME_ZONE);

/** Evenings that go on past midnight, the second over the month's end. */
function linesOf(seed: number) {
  const script = new Script(new Random(seed));
  const { random } = script;
  for (const day of [5, 31]) {
    for (const table of ['T1', 'T8', 'F1', 'D1']) {
      const clearedMs = visitScene(
        script,
        table,
        wall(day, '22:30') + random.seconds(0, 6_000),
        CREW,
      );
      visitScene(script, table, clearedMs + random.seconds(5, 3_000), CREW);
    }
    const serves = Array.from({ length: 9 }, () => random.pick(VIP_SERVE_KINDS));
    const leaves = random.pick(VIP_LEAVE_KINDS);
    vipScene(script, { room: 'VIP1', serves, leaves }, wall(day, '22:40'), CREW);
  }
  return script.lines();
}

const keepAll = ({ station }: TestStation): void => {
  station.batch(() => {
    while (keepServiceDays(station.db, CALENDAR, LATER));
  });
};

const count = ({ station }: TestStation, where: string): number =>
  station.db.get<{ n: number }>(`SELECT count(*) AS n FROM service_day WHERE ${where}`)?.n ?? 0;

/** Gives the lines; between them days are kept, taps taken back and given again. */
function lived(seed: number): TestStation {
  const test = foundedStation();
  const random = new Random(seed);
  test.station.batch(() => {
    for (const { refused: _refused, ...command } of linesOf(seed)) {
      if (random.chance(0.3)) keepAll(test);
      const answer = test.station.perform(command);
      if (!answer.ok || !answer.value.undoable || !random.chance(0.3)) continue;
      if (random.chance(0.5)) keepAll(test);
      const undo = { do: 'service.undo', with: { event: answer.value.event } };
      test.station.perform({ at: command.at, as: MANAGER, ...undo });
      if (random.chance(0.7)) test.station.perform(command);
    }
  });
  return test;
}

const PERIODS = [
  '2026',
  '2026-10',
  '2026-11',
  '2026-10-05',
  '2026-10-06',
  '2026-10-31',
  '2026-11-01',
];

/** All that is told of these days, by every question that goes by them. */
function told(test: TestStation): unknown {
  const look = (name: QueryName, input: object) => test.look(AT, name, input as never, MANAGER);
  return [
    ...PERIODS.flatMap((period) => [
      look('service.get', { period }),
      look('conduct.get', { period }),
      ...[
        {},
        { person: ATTENDANT },
        { place: 'T1', state: 'late' },
        { zone: 'talk', hour: 23 },
        { hour: 0 },
      ].map((filter) => look('service.points', { period, limit: 7, ...filter })),
    ]),
    reportOf(test.station.db, '2026-10'),
    reportOf(test.station.db, '2026-11'),
  ];
}

describe('figures of past days', () => {
  let test: TestStation;
  afterEach(() => test.close());

  it.each([11, 12, 13, 14])(
    'F-07 kept days tell what their records tell, whatever was done and taken back (seed %d)',
    (seed) => {
      test = lived(seed);
      keepAll(test);
      expect(count(test, 'body IS NULL')).toBe(0);
      expect(count(test, 'body IS NOT NULL')).toBeGreaterThan(20);
      const kept = told(test);
      test.station.db.run(`UPDATE service_day SET body = NULL`);
      expect(kept).toEqual(told(test));
    },
  );

  it('a round that was walked the next day, and a cup brought the next day, count where they began', () => {
    test = foundedStation();
    test.did('2026-10-05T20:00:00', MANAGER, 'shift.open', { startsAt: '20:30' });
    test.did('2026-10-05T23:50:00', ATTENDANT, 'patrol.log', { zone: 'hall' });
    test.did('2026-10-05T23:55:00', ATTENDANT, 'table.seat', { table: 'T1', guests: 2 });
    test.did('2026-10-05T23:56:00', ATTENDANT, 'table.request', { table: 'T1', text: '毛毯' });
    keepAll(test);
    const figures = () => test.look(AT, 'service.get', { period: '2026-10-05' }, MANAGER);
    expect(figures().tables).toMatchObject({ delivered: 0, clears: 0 });
    test.did('2026-10-06T00:01:00', ATTENDANT, 'table.deliver', { table: 'T1' });
    expect(count(test, `date = '2026-10-05' AND body IS NULL`)).toBe(1);
    keepAll(test);
    test.did('2026-10-06T00:05:00', ATTENDANT, 'patrol.log', { zone: 'hall' });
    expect(count(test, `date = '2026-10-05' AND body IS NULL`)).toBe(1);
    keepAll(test);
    expect(figures().tables).toMatchObject({ requests: 1, delivered: 1 });
    expect(figures().judged.zone).toMatchObject([{ key: 'hall', kind: 'patrol', onTime: 1 }]);
  });

  it('a day like any other is written to by no tap once it is today', () => {
    test = foundedStation();
    test.did('2026-10-05T10:00:00', ATTENDANT, 'table.seat', { table: 'T1', guests: 2 });
    keepServiceDays(test.station.db, CALENDAR, '2026-10-06');
    test.did('2026-10-06T10:00:00', ATTENDANT, 'table.seat', { table: 'T2', guests: 2 });
    expect(keepServiceDays(test.station.db, CALENDAR, '2026-10-06')).toBe(false);
    expect(count(test, 'body IS NOT NULL')).toBe(1);
  });
});
