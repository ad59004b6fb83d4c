import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inRoot, projectNode } from '../../scripts/setup/paths.mjs';
import { say } from '../../scripts/setup/process.mjs';
import { quantile, table } from './figures.mjs';

const figuresOf = (times) => ({ p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) });

const ratioOf = (a, b) => ({ p50: a.p50Ms / b.p50Ms, p99: a.p99Ms / b.p99Ms });

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/** Durable commands through the bridge against raw inserts, in turns, in a process of their own. */
export async function benchCommand({ folder, samples }) {
  say(`command: ${samples} of each ...`);
  const args = [inRoot('out/bench/command.cjs'), join(folder, 'commands'), String(samples)];
  const { stdout } = await promisify(execFile)(projectNode, args, { maxBuffer: 64 * 2 ** 20 });
  return JSON.parse(stdout).map(({ timesMs, ...command }) => {
    const times = mapValues(timesMs, figuresOf);
    const { bridge, ...rest } = times;
    return { ...command, samples, times, ratios: mapValues(rest, (raw) => ratioOf(bridge, raw)) };
  });
}

const figures = ({ p50Ms, p99Ms }) => [`${p50Ms.toFixed(2)} ms`, `${p99Ms.toFixed(2)} ms`];
const over = ({ p50, p99 }) => [p50.toFixed(2), p99.toFixed(2)];

function showOne({ name, samples, bytes, logBytes, times, ratios }) {
  const row = (title, which) => [title, ...figures(times[which]), ...over(ratios[which])];
  return [
    `One durable command (${name}) through the bridge against raw SQLite with the same settings;`,
    `${samples} of each, in turns. Ratios: the command over the raw one`,
    ...table([
      ['', 'p50', 'p99', 'ratio p50', 'ratio p99'],
      ['through the bridge', ...figures(times.bridge), '', ''],
      row('raw insert', 'raw'),
      row(`raw insert of the same words (${bytes} B)`, 'rawSameBytes'),
      row(`raw write of as much log (${Math.round(logBytes / 1024)} KB)`, 'rawSameLog'),
    ]),
  ];
}

export const showCommand = (results) =>
  results.flatMap((result, index) => [...(index === 0 ? [] : ['']), ...showOne(result)]);
