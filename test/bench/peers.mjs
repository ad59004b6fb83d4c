import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { inRoot, isOnPath, projectNode } from '../../scripts/setup/paths.mjs';
import { say } from '../../scripts/setup/process.mjs';
import { median } from './figures.mjs';

const ROUNDS = 3;
/** What takes longer is slow enough to be measured once. */
const ENOUGH_MS = 15_000;

/** The first day of the month after. */
function dayAfter(month) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}

/** What each program calls to sum a month by account. */
function callsFor({ plain, month, folder }) {
  const [from, to] = [`${month}-01`, dayAfter(month)];
  const station = [inRoot('out/cli/station.cjs'), 'report', '--month', month, '--data', folder];
  const balance = ['-f', plain, 'balance', '-b', from, '-e', to, 'Staff', '--depth', '1'];
  return {
    station: [projectNode, station],
    ledger: ['ledger', balance],
    hledger: ['hledger', balance],
  };
}

const versionOf = (name) =>
  execFileSync(name, ['--version'], { encoding: 'utf8' }).split('\n')[0].slice(0, 40);

/** What a program answered of the month, in fen; it must be what the ledger says. */
function checkAnswer(name, stdout, netFen) {
  const said =
    name === 'station'
      ? JSON.parse(stdout).ledger.netFen
      : Math.round(Number(/-?[\d.]+(?= CNY)/.exec(stdout)?.[0]) * 100);
  if (said !== netFen) throw new Error(`${name} sums the month up to ${said}, not ${netFen} fen`);
}

async function timeOf(name, [program, args], netFen) {
  const times = [];
  while (times.length < ROUNDS && !times.some((ms) => ms > ENOUGH_MS)) {
    const startedMs = performance.now();
    const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 1 << 26 });
    times.push(performance.now() - startedMs);
    checkAnswer(name, stdout, netFen);
  }
  return median(times);
}

/** A month summed up from nothing but the files, by the station's command line and by its peers. */
export async function benchPeers(made) {
  const results = [];
  for (const [name, call] of Object.entries(callsFor(made))) {
    const program = name === 'station' ? null : name;
    if (program && !isOnPath(program)) {
      results.push({ name, version: 'not installed', ms: null });
      continue;
    }
    say(`ledger: the month by ${name} ...`);
    const version = program ? versionOf(program) : 'report, a process of its own';
    results.push({ name, version, ms: await timeOf(name, call, made.netFen) });
  }
  return results;
}
