import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { answerScreens, type BridgeParts, type Kiosk } from '../../electron/bridge';
import { systemClock } from '../../electron/clock';
import { openTimekeeper } from '../../electron/station/timekeeper';
import { openSession } from '../../electron/station/session';
import { openStation, type Station } from '../../electron/station/station';

// Run by scripts/bench.mjs, bundled: node command.cjs FOLDER SAMPLES. One JSON object on stdout.

const FIRST_PIN = '246810';
const PIN = '135790';
const TABLES = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'];
const PAGE_BYTES = 4096;

type Work = (turn: number) => unknown;

function found(station: Station): void {
  const at = new Date(Date.now() - 60_000).toISOString();
  const did = (as: string | undefined, name: string, input: unknown) => {
    const answer = station.perform({ at, as, do: name, with: input });
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message.en}`);
  };
  const add = (no: string, name: string, role: string) =>
    did('M001', 'staff.add', { no, name, gender: 'f', role, pin: FIRST_PIN });
  const manager = { no: 'M001', name: '周经理', pin: PIN };
  did(undefined, 'station.init', { code: 'GZ01', name: '云庭营销中心', manager });
  add('S001', '王敏', 'supervisor');
  add('A001', '李娜', 'attendant');
  did('S001', 'pin.change', { pin: PIN });
  did('S001', 'shift.open', { startsAt: '09:00' });
  did('A001', 'shift.checkIn', {});
  for (const table of TABLES) did('A001', 'table.seat', { table, guests: 2 });
}

/** A command as the screens give it, through everything that stands between them and the disk. */
function throughBridge(parts: BridgeParts, as: string, name: string, input: Work) {
  return async (turn: number): Promise<string> => {
    const question = { kind: 'command', as, do: name, with: input(turn), id: randomUUID() };
    const answer = await answerScreens(parts, question);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message.en}`);
    return JSON.stringify({ question, answer });
  };
}

async function openBridge(station: Station): Promise<BridgeParts> {
  const session = openSession(station, systemClock);
  const shown = await session.unlock('S001', PIN);
  if (!shown.ok) throw new Error(shown.error.message.en);
  return {
    station,
    session,
    clock: openTimekeeper(station, systemClock),
    kiosk: {} as Kiosk,
    changed: () => {},
    report: (error) => {
      throw error;
    },
  };
}

const SETTINGS = ['journal_mode', 'synchronous', 'wal_autocheckpoint', 'mmap_size', 'cache_size'];

/** A database in the same folder with the station's own settings and plain tables. */
function openRaw(station: Station, file: string): Sqlite.Database {
  const raw = new Sqlite(file);
  for (const name of SETTINGS) {
    const row = station.db.get<Record<string, string | number>>(`PRAGMA ${name}`);
    const value = row && Object.values(row)[0];
    if (value === undefined) continue;
    raw.pragma(`${name} = ${value}`);
    if (raw.pragma(name, { simple: true }) !== value) throw new Error(`${name} is not ${value}`);
  }
  raw.exec(`CREATE TABLE line (id INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, staff TEXT NOT NULL,
    command TEXT NOT NULL, payload TEXT NOT NULL) STRICT;
    CREATE TABLE row (id INTEGER PRIMARY KEY, payload TEXT NOT NULL) STRICT`);
  return raw;
}

function rawInsert(raw: Sqlite.Database, payload: string): Work {
  const insert = raw.prepare(
    `INSERT INTO line (at_ms, staff, command, payload) VALUES (?, 'A001', 'table.refill', ?)`,
  );
  return () => insert.run(Date.now(), payload);
}

/** How many bytes one piece of work adds to the write-ahead log, on average. */
async function loggedBytes(file: string, truncate: () => void, work: Work): Promise<number> {
  const TURNS = 16;
  truncate();
  for (let turn = 0; turn < TURNS; turn += 1) await work(turn);
  return statSync(`${file}-wal`).size / TURNS;
}

/** Raw writes over a few rows, like the tables' own, each of about as much log as a command. */
async function rawWriteOf(raw: Sqlite.Database, bytes: number): Promise<Work> {
  const truncate = () => void raw.pragma('wal_checkpoint(TRUNCATE)');
  const write = raw.prepare(`INSERT OR REPLACE INTO row (id, payload) VALUES (?, ?)`);
  for (let pages = 1; ; pages += 1) {
    const payload = 'x'.repeat(pages * PAGE_BYTES);
    const work: Work = (turn) => write.run(turn % TABLES.length, payload);
    if ((await loggedBytes(raw.name, truncate, work)) >= bytes) return work;
  }
}

async function timeOf(work: Work, turn: number): Promise<number> {
  const startedMs = performance.now();
  await work(turn);
  return performance.now() - startedMs;
}

/** Times each work once a turn, a different one first each time. */
async function inTurns(works: readonly Work[], samples: number): Promise<number[][]> {
  const times = works.map((): number[] => []);
  const warmUp = Math.ceil(samples / 10);
  for (let turn = 0; turn < warmUp + samples; turn += 1) {
    for (let place = 0; place < works.length; place += 1) {
      const which = (turn + place) % works.length;
      const ms = await timeOf(works[which]!, turn);
      if (turn >= warmUp) times[which]!.push(ms);
    }
  }
  return times;
}

async function main(folder: string, samples: number): Promise<void> {
  const station = openStation(folder);
  found(station);
  const parts = await openBridge(station);
  const raw = openRaw(station, join(folder, 'raw.db'));
  const commands = {
    'table.refill': throughBridge(parts, 'A001', 'table.refill', (turn) => ({
      table: TABLES[turn % TABLES.length],
      outcome: 'done',
    })),
    'ledger.record': throughBridge(parts, 'S001', 'ledger.record', () => ({
      staff: 'A001',
      rule: 'P-13',
      note: '未使用托盘',
    })),
  };
  const results = [];
  for (const [name, command] of Object.entries(commands)) {
    const words = await command(0);
    const truncate = () => void station.db.get('PRAGMA wal_checkpoint(TRUNCATE)');
    const logBytes = await loggedBytes(station.db.path, truncate, command);
    const works = {
      bridge: command,
      raw: rawInsert(raw, '{}'),
      rawSameBytes: rawInsert(raw, words),
      rawSameLog: await rawWriteOf(raw, logBytes),
    };
    const times = await inTurns(Object.values(works), samples);
    const timesMs = Object.fromEntries(Object.keys(works).map((work, at) => [work, times[at]]));
    results.push({ name, bytes: Buffer.byteLength(words), logBytes, timesMs });
  }
  raw.close();
  station.close();
  process.stdout.write(JSON.stringify(results));
}

const [, , folder = '', samples = ''] = process.argv;
void main(folder, Number(samples));
