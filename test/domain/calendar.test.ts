import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, monthAfter, monthOf } from '../../shared/domain/calendar';

const HOUR = 3_600_000;

/** Changes to and from summer time in 2026: New York, Berlin, Lord Howe, Santiago. */
const CHANGES = [
  '2026-03-08T07:00:00Z',
  '2026-11-01T06:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-04-04T15:00:00Z',
  '2026-10-03T15:30:00Z',
  '2026-04-05T03:00:00Z',
  '2026-09-06T04:00:00Z',
];

/** Any instant of this century, every other one near a change of some clock. */
const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) }),
  fc
    .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -2 * HOUR, max: 2 * HOUR }))
    .map(([change, fromMs]) => Date.parse(change) + fromMs),
);

/** Zones with summer time north and south, by half an hour, and with odd offsets. */
const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kathmandu',
  'Pacific/Apia',
];

/** Local time as the platform itself writes it, in the one locale that writes it like this. */
const byIntl = (timeZone: string, atMs: number): string =>
  new Date(atMs).toLocaleString('sv-SE', { timeZone });

describe('the calendar of Shanghai', () => {
  const calendar = calendarOf('Asia/Shanghai');

  it.each([
    ['2026-09-30T15:59:59.999Z', '2026-09-30'],
    ['2026-09-30T16:00:00.000Z', '2026-10-01'],
    ['2026-10-31T15:59:59.999Z', '2026-10-31'],
    ['2026-10-31T16:00:00.000Z', '2026-11-01'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
  ])('F-07 the day turns at midnight: %s is on %s', (at, date) => {
    expect(calendar.dateOf(Date.parse(at))).toBe(date);
  });

  it('is eight hours ahead at any instant', () => {
    fc.assert(
      fc.property(instant, (atMs) => {
        const shifted = new Date(atMs + 8 * HOUR).toISOString();
        expect(calendar.dateOf(atMs)).toBe(shifted.slice(0, 10));
        expect(calendar.dateTimeOf(atMs)).toBe(shifted.slice(0, 19).replace('T', ' '));
      }),
    );
  });

  it('O-01 finds the instant of a shift’s start', () => {
    expect(calendar.instantOf('2026-10-01', '09:00')).toBe(Date.parse('2026-10-01T01:00:00Z'));
    expect(calendar.instantOf('2026-10-01', '00:00')).toBe(Date.parse('2026-09-30T16:00:00Z'));
  });
});

describe('calendars of other zones', () => {
  it.each(ZONES)('%s agrees with the platform at any instant', (zone) => {
    const calendar = calendarOf(zone);
    fc.assert(
      fc.property(instant, (atMs) => {
        expect(calendar.dateTimeOf(atMs)).toBe(byIntl(zone, atMs));
        expect(calendar.dateOf(atMs)).toBe(byIntl(zone, atMs).slice(0, 10));
      }),
    );
  });

  it.each(ZONES)('%s finds an instant for every time that its clocks have shown', (zone) => {
    const calendar = calendarOf(zone);
    fc.assert(
      fc.property(instant, (atMs) => {
        const shown = byIntl(zone, atMs).slice(0, 16);
        const found = calendar.instantOf(shown.slice(0, 10), shown.slice(11));
        expect(byIntl(zone, found)).toBe(`${shown}:00`);
      }),
    );
  });

  it.each([
    ['America/New_York', '2026-03-08', '2026-03-09', 23],
    ['America/New_York', '2026-11-01', '2026-11-02', 25],
    ['Europe/Berlin', '2026-03-29', '2026-03-30', 23],
    ['Europe/Berlin', '2026-10-25', '2026-10-26', 25],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-05', 23.5],
    ['Asia/Shanghai', '2026-03-29', '2026-03-30', 24],
  ])('%s: from %s to %s are %d hours', (zone, from, to, hours) => {
    const { instantOf } = calendarOf(zone);
    expect(instantOf(to, '00:00') - instantOf(from, '00:00')).toBe(hours * HOUR);
  });

  it('knows the last instant before summer time and the first one in it', () => {
    const { dateTimeOf } = calendarOf('America/New_York');
    const change = Date.parse('2026-03-08T07:00:00Z');
    expect(dateTimeOf(change - 1)).toBe('2026-03-08 01:59:59');
    expect(dateTimeOf(change)).toBe('2026-03-08 03:00:00');
  });

  it('has no calendar of a zone that there is not', () => {
    expect(() => calendarOf('Asia/Atlantis')).toThrow(RangeError);
  });
});

describe('months', () => {
  it('are the front of a date, and follow each other over the year', () => {
    expect(monthOf('2026-10-31')).toBe('2026-10');
    const year = ['2026-01', '2026-02', '2026-11', '2026-12'].map(monthAfter);
    expect(year).toEqual(['2026-02', '2026-03', '2026-12', '2027-01']);
  });
});
