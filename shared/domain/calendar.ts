/** Local dates of the station's time zone. Instants are milliseconds since the Unix epoch. */
export interface Calendar {
  timeZone: string;
  /** The local date of an instant, YYYY-MM-DD. */
  dateOf: (atMs: number) => string;
  /** The local date and time of an instant, YYYY-MM-DD HH:mm:ss. */
  dateTimeOf: (atMs: number) => string;
  /** The instant of a local date and time of day (HH:mm). */
  instantOf: (date: string, time: string) => number;
}

/** The station's zone unless set. */
export const DEFAULT_TIME_ZONE = 'Asia/Shanghai';

const QUARTER_MS = 15 * 60_000;

const calendars = new Map<string, Calendar>();

/** The calendar of a time zone. Errors: RangeError where the zone is unknown. */
export function calendarOf(timeZone: string): Calendar {
  const made = calendars.get(timeZone) ?? makeCalendar(timeZone);
  calendars.set(timeZone, made);
  return made;
}

function makeCalendar(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  // Zones change their offset on quarters of an hour at most, and asking Intl is slow.
  let quarter = Number.NaN;
  let quarterOffsetMs = 0;

  function offsetMs(atMs: number): number {
    const asked = Math.floor(atMs / QUARTER_MS);
    if (asked !== quarter) {
      const part: Record<string, number> = {};
      const startMs = asked * QUARTER_MS;
      for (const { type, value } of format.formatToParts(startMs)) part[type] = Number(value);
      const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
      quarterOffsetMs = Date.UTC(year, month - 1, day, hour, minute, second) - startMs;
      quarter = asked;
    }
    return quarterOffsetMs;
  }

  const local = (atMs: number): string => new Date(atMs + offsetMs(atMs)).toISOString();

  return {
    timeZone,
    dateOf: (atMs) => local(atMs).slice(0, 10),
    dateTimeOf: (atMs) => local(atMs).slice(0, 19).replace('T', ' '),
    instantOf: (date, time) => {
      const wallMs = Date.parse(`${date}T${time}:00Z`);
      const guessMs = wallMs - offsetMs(wallMs);
      return wallMs - offsetMs(guessMs);
    },
  };
}

/** The month of a local date, YYYY-MM. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** The month after a month. */
export const monthAfter = (month: string): string => monthBefore(month, -1);

/** The month so many months before a month. */
export function monthBefore(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - months, 1)).toISOString().slice(0, 7);
}

/** The local date after a date. */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
