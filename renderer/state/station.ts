import type { QueryOutput } from '../../shared/contract/queries';
import { calendarOf, type Calendar, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import { liveView } from './view';

const view = liveView('station.get', {});
export const startStation = view.start;
export const refetchStation = view.refetch;

export type StationView = QueryOutput<'station.get'>;

/** What the station is; `station` is null until it is founded. */
export const useStation = view.use;
export const stationView = view.get;

let calendar: Calendar | undefined;

/** The calendar of the station's own time zone, whatever the computer's is. */
export function stationCalendar(): Calendar {
  const timeZone = view.get().station?.timeZone ?? DEFAULT_TIME_ZONE;
  if (calendar?.timeZone !== timeZone) calendar = calendarOf(timeZone);
  return calendar;
}

/** The time of day of an instant, HH:mm. */
export const timeOf = (atMs: number): string => stationCalendar().dateTimeOf(atMs).slice(11, 16);

/** The time of day of an instant, with its date where that is not the day of `nowMs`: 10-20 17:30. */
export function timeSaid(atMs: number, nowMs: number): string {
  const text = stationCalendar().dateTimeOf(atMs);
  const today = stationCalendar().dateOf(nowMs);
  return text.slice(text.startsWith(today) ? 11 : 5, 16).replace('T', ' ');
}

/** The station's local date and time of an instant, to the minute. */
export const dateTimeOf = (atMs: number): string => stationCalendar().dateTimeOf(atMs).slice(0, 16);
