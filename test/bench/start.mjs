import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { electronPath, ensureDisplay, launchArgs } from '../../scripts/runtime.mjs';
import { inRoot, projectNode } from '../../scripts/setup/paths.mjs';
import { run, say } from '../../scripts/setup/process.mjs';
import { bareWindow } from './bare-window.mjs';
import { median, table } from './figures.mjs';
import { startOnce } from './first-screen.mjs';
import { isRunning } from './memory.mjs';

/** Between two starts: the last of the one before has ended. */
const REST_MS = 500;

/** A station with a team on its shift, as the command line's replay makes it. */
async function foundedFolder(folder) {
  const [data, file] = [join(folder, 'data'), join(folder, 'founding.jsonl')];
  const at = new Date(Date.now() - 60_000).toISOString();
  const pin = '246810';
  const manager = { no: 'M001', name: '周经理', pin };
  const add = (no, name, role) => ['M001', 'staff.add', { no, name, gender: 'f', role, pin }];
  const lines = [
    [undefined, 'station.init', { code: 'GZ01', name: '云庭营销中心', manager }],
    add('S001', '王敏', 'supervisor'),
    add('A001', '李娜', 'attendant'),
    add('A002', '陈晨', 'attendant'),
    ['S001', 'shift.open', { startsAt: '09:00' }],
    ['A001', 'shift.checkIn', {}],
    ['A002', 'shift.checkIn', {}],
  ].map(([as, name, input]) => JSON.stringify({ at, as, do: name, with: input }));
  writeFileSync(file, `${lines.join('\n')}\n`);
  const args = [inRoot('out/cli/station.cjs'), 'replay', file, '--data', data];
  const code = await run(projectNode, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) throw new Error(`The replay stopped with exit code ${code}.`);
  return data;
}

async function sidesOf(folder, env) {
  const data = await foundedFolder(folder);
  const station = {
    executable: electronPath(),
    args: (extra) => launchArgs(['--data', data, ...extra]),
  };
  const bare = bareWindow(join(folder, 'bare'));
  return {
    station: { ...station, env, profile: join(folder, 'station-profile') },
    bare: { ...bare, env, profile: join(folder, 'bare-profile') },
  };
}

const figuresOf = (starts) => ({
  pageAskedMs: Math.round(median(starts.map(({ pageAskedMs }) => pageAskedMs))),
  firstScreenMs: Math.round(median(starts.map(({ firstScreenMs }) => firstScreenMs))),
  memoryMb: Math.round(median(starts.map(({ memoryKb }) => memoryKb)) / 1024),
  starts,
});

/** Start and memory of the station against a bare window, in turns; medians of so many rounds. */
export async function benchStart({ folder, rounds }) {
  const { env, stop } = await ensureDisplay();
  try {
    const sides = await sidesOf(folder, env);
    const starts = { station: [], bare: [] };
    let hadCompany = false;
    // The first round fills caches and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of round % 2 === 0 ? ['bare', 'station'] : ['station', 'bare']) {
        await sleep(REST_MS);
        hadCompany ||= isRunning(sides.station.executable);
        const start = await startOnce(sides[name]);
        if (round > 0) starts[name].push(start);
      }
      say(`start: ${round} of ${rounds} rounds`);
    }
    const [station, bare] = [figuresOf(starts.station), figuresOf(starts.bare)];
    const ratios = {
      pageAsked: station.pageAskedMs / bare.pageAskedMs,
      firstScreen: station.firstScreenMs / bare.firstScreenMs,
      memory: station.memoryMb / bare.memoryMb,
    };
    return { rounds, hadCompany, station, bare, ratios };
  } finally {
    stop();
  }
}

const row = (name, { pageAskedMs, firstScreenMs, memoryMb }) => [
  name,
  `${pageAskedMs} ms`,
  `${firstScreenMs} ms`,
  Number.isNaN(memoryMb) ? 'only on Linux' : `${memoryMb} MB`,
];

export function showStart({ rounds, hadCompany, station, bare, ratios }) {
  return [
    `From spawn to the first usable screen, and memory (PSS) then; medians of ${rounds}, in turns`,
    ...table([
      ['', 'page asked for', 'first screen', 'memory'],
      row('station', station),
      row('bare window', bare),
      ['ratio', ...Object.values(ratios).map((ratio) => ratio.toFixed(2))],
    ]),
    ...(hadCompany ? ['Another app was running on the same runtime: memory looks smaller.'] : []),
  ];
}
