import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureDisplay } from '../../scripts/runtime.mjs';
import { say } from '../../scripts/setup/process.mjs';
import { CREW, LARGE_FLOOR } from '../support/busy-floor.mjs';
import { bareWindow } from './bare-window.mjs';
import { quantile, table } from './figures.mjs';
import { largeStation, openBare, openFloor, passTime, rendererCpuMs } from './floor-app.mjs';
import { FRAMES, GIVE, WATCH_TAPS } from './floor-page.mjs';

const CODES = LARGE_FLOOR.tables.map(({ code }) => code);
const ROOMS = LARGE_FLOOR.rooms.map(({ code }) => code);
/** A slow machine: so many times slower than this one. */
const SLOW = 4;
const IDLE_MS = 20_000;
const FRAMES_MS = 6_000;
/** After a tap a tile rests: a second tap on it must not do the step that has just come up. */
const REST_MS = 550;
/** Stays at each table of the replayed day. */
const STAYS = 8;

const give = (page, as, name, input) =>
  page.evaluate(`(${GIVE})(${JSON.stringify([as, name, input])})`);

/** Guests at every table and in both rooms, all served: thirty-two countdowns. */
async function seatEverybody(page) {
  for (const [turn, code] of CODES.entries()) {
    const as = CREW[turn % CREW.length];
    const drinks = [{ drink: turn % 3 === 0 ? 'coffee' : 'tea', qty: 2 }];
    await give(page, as, 'table.seat', { table: code, guests: 2, drinks });
    await give(page, as, 'table.serve', { table: code });
  }
  for (const room of ROOMS) {
    await give(page, CREW[0], 'vip.enter', { room, guests: 3 });
    await give(page, CREW[0], 'vip.serve', { room });
  }
}

/** One tap on a tile that changes its state: milliseconds until that was painted. */
async function tap(page, code) {
  const painted = page.evaluate(`benchTap('${code}')`);
  await page.getByTestId(`table-${code}`).click();
  return painted;
}

/** Clears and serves tables by the tile's one tap; the steps between are given without taps. */
async function tapTables(page, codes) {
  const ms = [];
  for (const code of codes) {
    await give(page, CREW[0], 'table.leave', { table: code });
    await page.locator(`[data-testid="table-${code}"][data-state="clear"]`).waitFor();
    ms.push(await tap(page, code));
    await give(page, CREW[0], 'table.seat', { table: code, guests: 2 });
    await page.locator(`[data-testid="table-${code}"][data-state="waiting"]`).waitFor();
    await sleep(REST_MS);
    ms.push(await tap(page, code));
    await sleep(REST_MS);
  }
  return ms;
}

const throttle = async (page, rate) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
};

/** Taps and frames with every table alive, as fast as this machine is and so many times slower. */
async function measureTaps(page) {
  await page.evaluate(WATCH_TAPS);
  const at = async (rate) => {
    await throttle(page, rate);
    const tapMs = await tapTables(page, CODES);
    const frameMs = await page.evaluate(`(${FRAMES})(${FRAMES_MS})`);
    say(`floor: ${tapMs.length} taps at 1/${rate} of the speed`);
    return { rate, tapMs, frameMs };
  };
  const speeds = [await at(1), await at(SLOW)];
  await throttle(page, 1);
  return { speeds, eventMs: await page.evaluate('benchEvents()') };
}

/** The renderer's CPU over some idle seconds, as a share of one core. */
async function idleShare(app) {
  await sleep(2_000);
  const before = await rendererCpuMs(app);
  const startedAt = performance.now();
  await sleep(IDLE_MS);
  const after = await rendererCpuMs(app);
  return (after - before) / (performance.now() - startedAt);
}

/** What the page holds once its garbage is collected: heap in KB, DOM nodes, listeners. */
async function holdings(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  await devtools.detach();
  return {
    heapKb: Math.round(of('JSHeapUsedSize') / 1024),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/** So many stays at every table, one after the other, shown as they happen. */
async function liveStays(app, page, stays) {
  let commands = 0;
  const step = async (name, input) => {
    await give(page, CREW[commands % CREW.length], name, input);
    commands += 1;
  };
  for (let stay = 0; stay < stays; stay += 1) {
    for (const code of CODES) {
      await step('table.seat', { table: code, guests: 3, drinks: [{ drink: 'tea', qty: 3 }] });
      await step('table.serve', { table: code });
    }
    await passTime(app, 15 * 60_000);
    for (const code of CODES) await step('table.refill', { table: code, outcome: 'done' });
    await passTime(app, 30 * 60_000);
    for (const code of CODES) {
      await step('table.leave', { table: code });
      await step('table.clear', { table: code });
    }
  }
  return commands;
}

/** The floor with all of its tables alive: taps, frames, idle CPU, and memory over a day. */
export async function benchFloor({ folder }) {
  const { env, stop } = await ensureDisplay();
  const own = join(folder, 'floor');
  mkdirSync(own);
  try {
    const bare = await openBare(bareWindow(join(own, 'bare')), env);
    const idle = { bare: await idleShare(bare.app) };
    await bare.app.close();

    const { app, page } = await openFloor(await largeStation(own), env);
    idle.free = await idleShare(app);
    // The first stay loads and compiles what the rest of the day uses.
    await liveStays(app, page, 1);
    const before = await holdings(page);
    const commands = await liveStays(app, page, STAYS);
    const after = await holdings(page);
    say(`floor: a day of ${commands} commands`);
    await seatEverybody(page);
    idle.live = await idleShare(app);
    const taps = await measureTaps(page);
    await app.close();
    return { idle, taps, memory: { commands, before, after } };
  } finally {
    stop();
  }
}

const ms = (value) => `${value.toFixed(0)} ms`;
const percent = (share) => `${(share * 100).toFixed(2)} %`;
const times = (ratio) => ratio.toFixed(2);
const late = (frames) => frames.filter((interval) => interval > 20).length / frames.length;
const spread = (values) => [ms(quantile(values, 0.5)), ms(quantile(values, 0.99))];

export function showFloor({ idle, taps, memory }) {
  const { before, after } = memory;
  const speeds = taps.speeds.map(({ rate, tapMs, frameMs }) => [
    rate === 1 ? 'this machine' : `${rate} times slower`,
    ...spread(tapMs),
    ...spread(frameMs),
    percent(late(frameMs)),
  ]);
  return [
    `The floor with ${CODES.length} tables and ${ROOMS.length} VIP rooms, all of them counting`,
    ...table([
      ['tap to painted change', 'p50', 'p99', 'frame p50', 'p99', 'later than 20 ms'],
      ...speeds,
    ]),
    taps.eventMs.length > 0
      ? `Event Timing, taps of 16 ms and more: p50, p99 ${spread(taps.eventMs).join(', ')}`
      : 'Event Timing: no tap took 16 ms to its next frame',
    '',
    ...table([
      [
        `renderer's CPU while nobody touches it, ${IDLE_MS / 1000} s`,
        'of a core',
        'over an empty window',
      ],
      ['empty window', percent(idle.bare), ''],
      ['floor, all tables free', percent(idle.free), percent(idle.free - idle.bare)],
      ['floor, all tables counting', percent(idle.live), percent(idle.live - idle.bare)],
    ]),
    '',
    ...table([
      [`after a day of ${memory.commands} commands`, 'before', 'after', 'ratio'],
      ...['heapKb', 'nodes', 'listeners'].map((name) => [
        name === 'heapKb' ? 'heap in KB' : name,
        String(before[name]),
        String(after[name]),
        times(after[name] / before[name]),
      ]),
    ]),
  ];
}
