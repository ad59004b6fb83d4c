import { statSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { systemClock } from '../../electron/clock';
import { openStation, type Station } from '../../electron/station/station';
import { openRaw, rawInsert } from './raw';
import { command, openBridge } from './through-bridge';
import { timesOf, type Work } from './turns';

// Run by scripts/bench.mjs, bundled: node command.cjs FOLDER SAMPLES. One JSON object on stdout.

const FIRST_PIN = '246810';
const PIN = '135790';
const TABLES = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'];
const PAGE_BYTES = 4096;

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

async function main(folder: string, samples: number): Promise<void> {
  const station = openStation(folder);
  found(station);
  const parts = await openBridge(station, systemClock, { no: 'S001', pin: PIN });
  const raw = openRaw(station, join(folder, 'raw.db'));
  const given = {
    'table.refill': (turn: number) =>
      command(parts, 'A001', 'table.refill', {
        table: TABLES[turn % TABLES.length],
        outcome: 'done',
      }),
    'ledger.record': () =>
      command(parts, 'S001', 'ledger.record', {
        staff: 'A001',
        rule: 'P-13',
        note: '未使用托盘',
      }),
  };
  const results = [];
  for (const [name, bridge] of Object.entries(given)) {
    const words = await bridge(0);
    const truncate = () => void station.db.get('PRAGMA wal_checkpoint(TRUNCATE)');
    const logBytes = await loggedBytes(station.db.path, truncate, bridge);
    const works = {
      bridge,
      raw: rawInsert(raw, '{}'),
      rawSameBytes: rawInsert(raw, words),
      rawSameLog: await rawWriteOf(raw, logBytes),
    };
    const timesMs = await timesOf(works, samples);
    results.push({ name, bytes: Buffer.byteLength(words), logBytes, timesMs });
  }
  raw.close();
  station.close();
  process.stdout.write(JSON.stringify(results));
}

const [, , folder = '', samples = ''] = process.argv;
void main(folder, Number(samples));
