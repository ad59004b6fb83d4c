import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TakenOut } from './support/take-out.mjs';
import { noShim, openWorkshop, type Workshop } from './support/workshop';
import { checkFolder, openReference, type Fault, type Reference } from './support/images';
import { Disk } from './support/disk';
import { writeFolder } from './support/folders';
import { figures, sized } from './support/figures';
import { randomFrom } from './support/random';
import { readSteps, type Step } from './shim/steps';

const COMMANDS = sized(130, 400);
const REOPENED_AT = 20;
const IMAGES = sized(150, 10_000);
const SEED = 20_261_001;

/** better-sqlite3 asks for NORMAL in WAL where nobody asks for more. */
const NORMAL: TakenOut = [
  'store/open.ts',
  `['synchronous', 'FULL', 2]`,
  `['synchronous', 'NORMAL', 1]`,
];

const isAck = (step: Step, ackFd: number): boolean => step.kind === 'write' && step.fd === ackFd;

let workshop: Workshop;
let reference: Reference;

/** Lets a station work with its steps written down. */
async function recordedRun(name: string, takenOut: readonly TakenOut[]): Promise<Step[]> {
  const root = workshop.path(name, 'root');
  mkdirSync(root, { recursive: true });
  const writer = await workshop.program('writer', takenOut);
  const args = [writer, join(root, 'data'), join(root, 'acks'), COMMANDS, REOPENED_AT].map(String);
  const log = workshop.path(name, 'log');
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: {
      ...process.env,
      LD_PRELOAD: workshop.shim(),
      WATERBAR_SHIM_ROOT: root,
      WATERBAR_SHIM_LOG: log,
    },
  });
  expect([status, stderr.toString()]).toEqual([0, '']);
  return readSteps(log);
}

type Tally = Record<Fault, number> & { images: number; firstFault?: string };

/** Cuts the power at random steps, and holds what is left against what was acknowledged. */
function cutThePower(steps: readonly Step[], images: number): Tally {
  const random = randomFrom(SEED);
  const cuts = Array.from(steps, () => 0).concat(0);
  for (let cut = 0; cut < images; cut += 1) {
    const at = random.below(cuts.length);
    cuts[at] = (cuts[at] ?? 0) + 1;
  }
  const tally: Tally = { images: 0, lost: 0, half: 0, corrupt: 0 };
  const disk = new Disk();
  const folder = workshop.path('image');
  const ackFd = steps.find((step) => step.kind === 'open' && step.path === 'acks');
  let acked = 0;
  for (let at = 0; at <= steps.length; at += 1) {
    for (let cut = cuts[at] ?? 0; cut > 0; cut -= 1) {
      writeFolder(folder, disk.afterPowerLoss(random));
      const found = checkFolder(join(folder, 'data'), { acked, reference });
      tally.images += 1;
      if (found.fault === null) continue;
      tally[found.fault] += 1;
      tally.firstFault ??= `step ${at}, ${acked} acknowledged: ${found.what}`;
    }
    const step = steps[at];
    if (!step) break;
    disk.take(step);
    if (ackFd?.kind === 'open' && isAck(step, ackFd.fd)) acked += 1;
  }
  return tally;
}

describe.skipIf(noShim)('an acknowledged command, when the power goes', () => {
  beforeAll(() => {
    workshop = openWorkshop('power');
    reference = openReference();
  });
  afterAll(() => {
    reference.close();
    workshop.remove();
  });

  it('is there, whole, in a station that goes on', async () => {
    const steps = await recordedRun('full', []);
    const tally = cutThePower(steps, IMAGES);
    figures(
      'power loss',
      `${tally.images} images of ${steps.length} steps, ${COMMANDS} commands: ` +
        `${tally.lost} lost, ${tally.half} half, ${tally.corrupt} corrupt`,
    );
    expect(tally).toEqual({ images: IMAGES, lost: 0, half: 0, corrupt: 0 });
  });

  it('is lost by the same test where SQLite does not wait for the disk (synchronous=NORMAL)', async () => {
    const tally = cutThePower(await recordedRun('normal', [NORMAL]), sized(60, 1000));
    figures('power loss', `${tally.images} images with synchronous=NORMAL: ${tally.lost} lost`);
    expect(tally.lost).toBeGreaterThan(0);
  });
});
