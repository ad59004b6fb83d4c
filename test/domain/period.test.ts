import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../shared/domain/calendar';
import {
  datesOf,
  periodAfter,
  periodBefore,
  periodKind,
  periodOf,
  stretchesOf,
} from '../../shared/domain/period';

const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kathmandu',
];

const date = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) })
  .map((atMs) => new Date(atMs).toISOString().slice(0, 10));
const kind = fc.constantFrom('year' as const, 'month' as const, 'day' as const);

describe('a period', () => {
  it.each([
    ['2026', '2027', '2025', '2026-01-01', '2027-01-01'],
    ['2026-12', '2027-01', '2026-11', '2026-12-01', '2027-01-01'],
    ['2028-02', '2028-03', '2028-01', '2028-02-01', '2028-03-01'],
    ['2028-02-29', '2028-03-01', '2028-02-28', '2028-02-29', '2028-03-01'],
    ['2026-12-31', '2027-01-01', '2026-12-30', '2026-12-31', '2027-01-01'],
  ])('F-07 %s comes before %s and after %s', (period, after, before, fromDate, untilDate) => {
    expect([periodAfter(period), periodBefore(period)]).toEqual([after, before]);
    expect(datesOf(period)).toEqual({ fromDate, untilDate });
  });

  it('of a date has the date in it, and there and back again is the same', () => {
    fc.assert(
      fc.property(kind, date, fc.integer({ min: -40, max: 40 }), (which, day, count) => {
        const period = periodOf(which, day);
        const { fromDate, untilDate } = datesOf(period);
        expect(periodKind(period)).toBe(which);
        expect(fromDate <= day && day < untilDate).toBe(true);
        expect(periodAfter(periodAfter(period, count), -count)).toBe(period);
      }),
    );
  });
});

describe('the stretches of a period', () => {
  it('F-07 tell the local time of each instant, gapless, whatever the clocks do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        kind,
        date,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (zone, which, day, share) => {
          const calendar = calendarOf(zone);
          const period = periodOf(which, day);
          const stretches = stretchesOf(period, calendar);
          const { fromDate, untilDate } = datesOf(period);
          expect(stretches[0]?.fromMs).toBe(calendar.instantOf(fromDate, '00:00'));
          expect(stretches.at(-1)?.untilMs).toBe(calendar.instantOf(untilDate, '00:00'));
          expect(stretches.slice(1).map(({ fromMs }) => fromMs)).toEqual(
            stretches.slice(0, -1).map(({ untilMs }) => untilMs),
          );
          const one = stretches[Math.floor(share * stretches.length)]!;
          const atMs = one.fromMs + Math.floor(share * (one.untilMs - one.fromMs));
          const local = new Date(atMs + one.offsetMs).toISOString().slice(0, 19).replace('T', ' ');
          expect(local).toBe(calendar.dateTimeOf(atMs));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are two where summer time begins, and one in Shanghai', () => {
    expect(stretchesOf('2026', calendarOf('Asia/Shanghai'))).toHaveLength(1);
    expect(stretchesOf('2026', calendarOf('Europe/Berlin'))).toHaveLength(3);
    expect(stretchesOf('2026-03-29', calendarOf('Europe/Berlin'))).toEqual([
      {
        fromMs: Date.parse('2026-03-28T23:00:00Z'),
        untilMs: Date.parse('2026-03-29T01:00:00Z'),
        offsetMs: 3_600_000,
      },
      {
        fromMs: Date.parse('2026-03-29T01:00:00Z'),
        untilMs: Date.parse('2026-03-29T22:00:00Z'),
        offsetMs: 7_200_000,
      },
    ]);
  });
});
