import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashPin } from '../../electron/station/pins';
import { openStation, type Station } from '../../electron/station/station';
import { LedgerYears, MANAGER, PIN } from '../support/ledger-years';
import { openBridge } from './through-bridge';

const FEW = 10_000;

/** Hashing at full strength for sixty people would be most of a small run. */
const cheapPin = (pin: string): string => hashPin(pin, { N: 2, r: 1, p: 1 });

const open = (folder: string): Station => openStation(folder, { hashPin: cheapPin });

/** The same ledger after some weeks and after all of its years, each in a data folder of its own. */
export async function buildBoth(folder: string, entries: number) {
  const folders = { few: join(folder, 'few'), many: join(folder, 'many') };
  const startedMs = performance.now();
  const station = open(folders.many);
  const years = new LedgerYears(station);
  years.found();
  years.growTo(Math.min(FEW, entries));
  mkdirSync(folders.few);
  await station.copyTo(join(folders.few, 'station.db'));
  const few = { ...timesFrom(years), entries: years.entries };
  years.growTo(entries);
  station.close();
  const commandMs = (performance.now() - startedMs) / years.commands;
  return {
    folders,
    few,
    many: { ...timesFrom(years), entries: years.entries },
    commands: years.commands,
    commandMs,
  };
}

/** Where the ledger stands: the time of its last command, and the last month that is closed. */
const timesFrom = ({ atMs, lastClosed }: LedgerYears) => ({ atMs, month: lastClosed });

/** A station with a clock that stands where its ledger ends. */
export async function openSide(
  folder: string,
  at: { atMs: number; month: string; entries: number },
) {
  const station = open(folder);
  const clock = { nowMs: () => at.atMs, monotonicMs: () => 0 };
  const parts = await openBridge(station, clock, { no: MANAGER, pin: PIN });
  return { ...at, folder, station, parts };
}
export type Side = Awaited<ReturnType<typeof openSide>>;
