import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './support/workshop';
import { checkFolder, openReference } from './support/images';
import { figures, sized } from './support/figures';
import { randomFrom } from './support/random';

const KILLS = sized(15, 1000);
/** A station that has grown for so long gives way to a new one. */
const KILLS_A_STATION = 100;
const NO_END = 1_000_000;
const random = randomFrom(20_261_002);

let workshop: Workshop;
let writer: string;
beforeAll(async () => {
  workshop = openWorkshop('crash');
  writer = await workshop.program('writer');
});
afterAll(() => workshop.remove());

/** Lets a station work until it is killed at some moment; answers the last acknowledgement. */
async function killed(data: string): Promise<number> {
  const child = spawn(process.execPath, [writer, data, '-', String(NO_END)]);
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  let failed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (failed += text));
  const gone = new Promise((settle) => child.once('close', settle));
  // Most often while it works, now and then while it opens.
  if (random.chance(0.8)) await new Promise((settle) => child.stdout.once('data', settle));
  await sleep(random.below(random.chance(0.8) ? 30 : 200));
  child.kill('SIGKILL');
  await gone;
  expect(failed).toBe('');
  return Number(told.split('\n').at(-2) ?? 0);
}

/** Kills one station again and again; answers how many of its commands were acknowledged. */
async function killAgainAndAgain(data: string, kills: number): Promise<number> {
  mkdirSync(data);
  const reference = openReference(false);
  let done = 0;
  let acknowledged = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const last = await killed(data);
    const acked = Math.max(done, last);
    acknowledged += acked - done;
    const found = checkFolder(data, { acked, reference });
    expect(found).toMatchObject({ fault: null });
    if (found.fault === null) ({ done } = found);
  }
  reference.close();
  return acknowledged;
}

describe('an acknowledged command, when the program is killed', () => {
  it('is there, whole, in a station that goes on', async () => {
    let acknowledged = 0;
    for (let before = 0; before < KILLS; before += KILLS_A_STATION) {
      const kills = Math.min(KILLS_A_STATION, KILLS - before);
      acknowledged += await killAgainAndAgain(workshop.path(`data-${before}`), kills);
    }
    figures('crash', `${KILLS} kills, ${acknowledged} acknowledged commands: 0 lost, 0 half`);
    expect(acknowledged).toBeGreaterThan(KILLS);
  });
});
