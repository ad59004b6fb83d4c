import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { standardV1 } from '../../resources/standard';
import { makeBundle } from '../../electron/documents/bundle';
import { writeWorkbook } from '../../electron/documents/workbook';
import { copyChecked } from '../../electron/station/backup';
import { openStandards } from '../../electron/station/standards';
import { verifyStation } from '../../electron/station/verify';
import { questions, type Question, type Span } from '../support/questions';
import { openRaw, rawInsert } from './raw';
import { command, query } from './through-bridge';
import { timesOf } from './turns';
import { catchUp, databaseOf, openGenerated, openSide, type Side } from './years-sides';

// Run by scripts/bench.mjs, bundled: node years.cjs prepare FOLDER, or
// node years.cjs measure ONE TEN FOLDER SAMPLES. One JSON object on stdout.

/** How often each question is asked: enough for a 99th percentile where it is quick. */
const ROUNDS: Record<Span, number> = { page: 100, year: 7, ever: 1 };

const ask = (side: Side, { name, with: input }: Question) =>
  query(name.endsWith('.mine') ? side.attendant : side.manager, name, input(side.of));

async function questionTimes(one: Side, ten: Side) {
  const results = [];
  for (const question of questions()) {
    const works = { one: () => ask(one, question), ten: () => ask(ten, question) };
    const times = await timesOf(works, ROUNDS[question.span]);
    results.push({ title: question.title, span: question.span, times });
  }
  return results;
}

const tapIn = (side: Side) => (turn: number) =>
  command(side.attendant, 'A003', 'table.refill', {
    table: side.tables[turn % side.tables.length],
    outcome: 'done',
  });

/** One tap at both ages and a raw durable insert, in turns. */
async function tapTimes(one: Side, ten: Side, folder: string, samples: number) {
  const raw = openRaw(ten.station, join(folder, 'raw.db'));
  const insert = rawInsert(raw, JSON.stringify({ table: 'T1', outcome: 'done' }));
  const times = await timesOf({ one: tapIn(one), ten: tapIn(ten), raw: insert }, samples);
  raw.close();
  return times;
}

const bundleIn = (side: Side, folder: string) => () =>
  makeBundle(
    side.station.db,
    {
      month: side.of.month,
      out: join(folder, 'bundles'),
      exportedBy: null,
      exportedAtMs: side.nowMs,
      appVersion: '0',
      language: 'zh',
      standards: openStandards(side.station.db, standardV1),
    },
    { workbook: writeWorkbook },
  );

function verified({ station }: Side): void {
  const check = verifyStation(station.db);
  if (!check.ok) throw new Error(JSON.stringify(check));
}

const backupOf = (side: Side, folder: string) => async () => {
  const to = join(folder, 'copy.db');
  await copyChecked(side.station.copyTo, to);
  rmSync(to);
};

const count = ({ station }: Side, sql: string): number =>
  station.db.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)?.n ?? 0;

function sizeOf(side: Side) {
  side.station.settle();
  return {
    bytes: statSync(databaseOf(side)).size,
    events: count(side, 'journal'),
    entries: count(side, 'ledger_entry'),
  };
}

async function measure(folders: { one: string; ten: string; run: string }, samples: number) {
  const one = await openSide(folders.one);
  const ten = await openSide(folders.ten);
  const asked = await questionTimes(one, ten);
  const tap = await tapTimes(one, ten, folders.run, samples);
  const whole = {
    bundle: await timesOf({ one: bundleIn(one, folders.run), ten: bundleIn(ten, folders.run) }, 3),
    verify: await timesOf({ one: () => verified(one), ten: () => verified(ten) }, 1),
    backup: await timesOf({ one: backupOf(one, folders.run), ten: backupOf(ten, folders.run) }, 1),
  };
  const size = { one: sizeOf(one), ten: sizeOf(ten) };
  one.station.close();
  ten.station.close();
  return { asked, tap, whole, size };
}

function prepare(folder: string) {
  const station = openGenerated(folder);
  const ms = catchUp(station);
  station.close();
  return { ms };
}

async function main(): Promise<void> {
  const [, , what, ...args] = process.argv;
  const [first = '', ten = '', run = '', samples = ''] = args;
  const result =
    what === 'prepare' ? prepare(first) : await measure({ one: first, ten, run }, Number(samples));
  process.stdout.write(JSON.stringify(result));
}

void main();
