import { join } from 'node:path';
import type { QueryOutput } from '../../shared/contract/queries';
import type { BridgeParts } from '../../electron/bridge';
import { MANAGER_NO } from '../../electron/cli/generate/crew';
import { chanceOf } from '../../electron/cli/generate/chance';
import { daySteps } from '../../electron/cli/generate/day';
import { takeOver } from '../../electron/cli/generate/house-life';
import { bigStandard } from '../../electron/cli/generate/history';
import { midnightMs, playSteps } from '../../electron/cli/generate/templates';
import { openStation, type Station } from '../../electron/station/station';
import type { AskedOf } from '../support/questions';
import { openBridge } from './through-bridge';

const OWN_PIN = '135790';
const ATTENDANTS = ['A001', 'A002', 'A003', 'A004', 'A005', 'A006', 'A007', 'A008'];
/** The live day is played until mid-afternoon. */
const UNTIL_S = 15 * 3600;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A generated station, in the middle of the day after its history. */
export interface Side {
  folder: string;
  station: Station;
  nowMs: number;
  /** The bridge with the manager's PIN shown, and with an attendant's. */
  manager: BridgeParts;
  attendant: BridgeParts;
  of: AskedOf;
  /** Tables with guests who have been served. */
  tables: string[];
}

const localDate = (atMs: number): string => new Date(atMs + 8 * HOUR_MS).toISOString().slice(0, 10);

export function openGenerated(folder: string): Station {
  return openStation(folder, { standard: bigStandard() });
}

/** What the app does in quiet moments, all of it at once. Answers how long it took, in milliseconds. */
export function catchUp(station: Station): number {
  const startedMs = performance.now();
  const newestMs = newestOf(station);
  while (station.keepSearch());
  station.batch(() => {
    while (station.keepFigures(newestMs + DAY_MS));
  });
  station.settle();
  return performance.now() - startedMs;
}

const newestOf = ({ db }: Station): number =>
  db.get<{ at: number }>(`SELECT newest_at_ms AS at FROM clock`)?.at ?? 0;

function must(station: Station, command: Record<string, unknown>): void {
  const answer = station.perform(command);
  if (!answer.ok) throw new Error(`${String(command['do'])}: ${answer.error.message.en}`);
}

/** Plays the day after the history until the afternoon; answers its date. */
function playToday(station: Station): string {
  const date = localDate(newestOf(station) + 12 * HOUR_MS);
  const crew = { supervisor: 'S001', attendants: ATTENDANTS };
  const steps = daySteps(bigStandard(), crew, chanceOf(5), 0.33).filter(({ atS }) => atS < UNTIL_S);
  station.batch(() => {
    for (const no of [MANAGER_NO, 'A003']) {
      const at = new Date(midnightMs(date) + 6 * HOUR_MS).toISOString();
      must(station, { at, as: no, do: 'pin.change', with: { pin: OWN_PIN } });
    }
    takeOver(station, (handover) => {
      const at = new Date(midnightMs(date) + 7 * HOUR_MS).toISOString();
      must(station, { at, as: MANAGER_NO, do: 'handover.accept', with: { handover } });
    });
    playSteps(station, date, steps);
  });
  return date;
}

const lastId = ({ db }: Station, column: string, table: string): number =>
  db.get<{ id: number | null }>(`SELECT max(${column}) AS id FROM ${table}`)?.id ?? 1;

/** Opens a copy of a generated station, lets a day begin in it and shows PINs to it. */
export async function openSide(folder: string): Promise<Side> {
  const station = openGenerated(folder);
  const date = playToday(station);
  const nowMs = midnightMs(date) + UNTIL_S * 1000;
  const clock = { nowMs: () => nowMs, monotonicMs: () => 0 };
  const manager = await openBridge(station, clock, { no: MANAGER_NO, pin: OWN_PIN });
  const attendant = await openBridge(station, clock, { no: 'A003', pin: OWN_PIN });
  const floor = station.ask({ name: 'floor.get', with: {}, asker: null, nowMs });
  if (!floor.ok) throw new Error(floor.error.message.en);
  const { tables } = floor.value as QueryOutput<'floor.get'>;
  const served = tables.filter(({ visit }) => visit?.servedAtMs && visit.leftAtMs === null);
  const month = localDate(nowMs - 31 * DAY_MS).slice(0, 7);
  const of: AskedOf = {
    date,
    month,
    year: month.slice(0, 4),
    attendant: 'A003',
    table: served[0]?.code ?? 'T1',
    room: 'VIP1',
    record: lastId(station, 'id', 'desk_record'),
    entry: Math.ceil(lastId(station, 'seq', 'ledger_entry') / 2),
  };
  return { folder, station, nowMs, manager, attendant, of, tables: served.map(({ code }) => code) };
}

export const databaseOf = (side: Side): string => join(side.folder, 'station.db');
