import type { ClockDoubt } from '../../shared/contract/bridge';
import { CLOCK_SLACK_MS } from '../../shared/domain/policy';
import { stationCalendar } from '../state/station';

type Doubt = NonNullable<ClockDoubt>;

/** True where the station goes by another time than the computer. */
export const differs = ({ wallMs, atMs }: Doubt): boolean =>
  Math.abs(wallMs - atMs) > CLOCK_SLACK_MS;

/** A local date and time of day: 2026-10-01 09:05. */
export const momentText = (atMs: number): string =>
  stationCalendar().dateTimeOf(atMs).slice(0, 16).replace('T', ' ');

/** Both times in short: with the date only where that differs. */
export function shortTimes({ wallMs, atMs }: Doubt): { wall: string; station: string } {
  const [wall, station] = [momentText(wallMs), momentText(atMs)];
  const isSameDay = wall.slice(0, 10) === station.slice(0, 10);
  const short = (text: string): string =>
    isSameDay && differs({ doubt: 'back', wallMs, atMs }) ? text.slice(11) : text;
  return { wall: short(wall), station: short(station) };
}
