import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { electronPath, ensureDisplay, launchArgs } from '../../scripts/runtime.mjs';
import { inRoot, projectNode } from '../../scripts/setup/paths.mjs';
import { say } from '../../scripts/setup/process.mjs';
import { bareWindow } from './bare-window.mjs';
import { startOnce } from './first-screen.mjs';
import { median, quantile } from './figures.mjs';

const KEPT = join(tmpdir(), 'waterbar-years');
const STAFF = 20;
const SEED = 7;
const YEARS = { one: 1, ten: 10 };
const FILES = ['station.db', 'station.made', 'search.db'];
const STARTS = 5;
const REST_MS = 500;

const node = async (args, options = {}) => {
  const { stdout } = await promisify(execFile)(projectNode, args.map(String), {
    maxBuffer: 1 << 28,
    ...options,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1));
};

/** What the histories depend on: made anew when the station itself has changed. */
const keyOf = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('out/cli/station.cjs')))
    .update(JSON.stringify([STAFF, SEED, YEARS]))
    .digest('hex')
    .slice(0, 16);

/** A folder with both histories, generated or as the last run with the same options left it. */
async function histories() {
  const folder = join(KEPT, keyOf());
  const done = join(folder, 'done.json');
  if (!existsSync(done)) {
    rmSync(KEPT, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const made = {};
    for (const [name, years] of Object.entries(YEARS)) {
      say(`years: generating ${years} ...`);
      const data = join(folder, name);
      const args = ['--years', years, '--staff', STAFF, '--seed', SEED, '--data', data];
      const tally = await node([inRoot('out/cli/station.cjs'), 'generate', ...args]);
      const upkeep = await node([inRoot('out/bench/years.cjs'), 'prepare', data]);
      made[name] = { ...tally, upkeepMs: upkeep.ms };
    }
    writeFileSync(done, JSON.stringify(made));
  }
  return { folder, made: JSON.parse(readFileSync(done, 'utf8')) };
}

/** Copies for this run: the kept ones stay as they were made. */
function copyInto(folder, from) {
  const to = {};
  for (const name of Object.keys(YEARS)) {
    to[name] = join(folder, name);
    mkdirSync(to[name], { recursive: true });
    for (const file of FILES) {
      const source = join(from, name, file);
      if (existsSync(source)) {
        copyFileSync(source, join(to[name], file), constants.COPYFILE_FICLONE);
      }
    }
  }
  return to;
}

/** A tap as of now, so that the app starts on a clock that it believes. */
async function bringToNow(data) {
  const at = new Date(Date.now() - 60_000).toISOString();
  const line = JSON.stringify({ at, as: 'A003', do: 'patrol.log', with: { zone: 'hall' } });
  const file = `${data}.jsonl`;
  writeFileSync(file, `${line}\n`);
  await node([inRoot('out/cli/station.cjs'), 'replay', file, '--data', data]);
}

const figuresOf = (many) => ({
  firstScreenMs: median(many.map(({ firstScreenMs }) => firstScreenMs)),
  memoryMb: median(many.map(({ memoryKb }) => memoryKb)) / 1024,
});

/** The app at both ages and a bare window, in turns. */
async function startTimes(folder, data) {
  const { env, stop } = await ensureDisplay();
  try {
    const app = (name) => ({
      executable: electronPath(),
      args: (extra) => launchArgs(['--data', data[name], ...extra]),
      env,
      profile: join(folder, `${name}-profile`),
    });
    const bare = {
      ...bareWindow(join(folder, 'bare')),
      env,
      profile: join(folder, 'bare-profile'),
    };
    const sides = { bare, one: app('one'), ten: app('ten') };
    const starts = { bare: [], one: [], ten: [] };
    for (let round = 0; round <= STARTS; round += 1) {
      for (const name of Object.keys(sides)) {
        await sleep(REST_MS);
        const start = await startOnce(sides[name]);
        // The first round fills caches and is not counted.
        if (round > 0) starts[name].push(start);
      }
      say(`years: start ${round} of ${STARTS}`);
    }
    return Object.fromEntries(
      Object.entries(starts).map(([name, many]) => [name, figuresOf(many)]),
    );
  } finally {
    stop();
  }
}

const spread = (times) => ({ p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) });
const spreads = (sides) =>
  Object.fromEntries(Object.entries(sides).map(([name, times]) => [name, spread(times)]));

/** A station after one year and after ten, in one run, in turns. */
export async function benchYears({ folder, samples }) {
  const { folder: kept, made } = await histories();
  const own = join(folder, 'years');
  const data = copyInto(own, kept);
  say('years: asking everything ...');
  const args = ['measure', data.one, data.ten, own, Math.min(samples, 1000)];
  const { asked, tap, whole, size } = await node([inRoot('out/bench/years.cjs'), ...args]);
  for (const name of Object.keys(YEARS)) await bringToNow(data[name]);
  const start = await startTimes(own, data);
  return {
    made,
    size,
    asked: asked.map(({ times, ...question }) => ({ ...question, ...spreads(times) })),
    tap: spreads(tap),
    whole: Object.fromEntries(
      Object.entries(whole).map(([what, sides]) => [
        what,
        { one: median(sides.one), ten: median(sides.ten) },
      ]),
    ),
    start,
  };
}
