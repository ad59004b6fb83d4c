import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openControl } from './support/control';
import { figures } from './support/figures';
import { noShim, openWorkshop, type Workshop } from './support/workshop';

let workshop: Workshop;
let program: string;
beforeAll(async () => {
  workshop = openWorkshop('full');
  program = await workshop.program('full');
});
afterAll(() => workshop.remove());

const isMountable =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0;
if (!isMountable) process.stdout.write('SKIPPED, a small disk of its own: needs Linux and root\n');

interface Told {
  refusal: { code: string; message: { zh: string; en: string } } | null;
  whileFull: number;
  again: string[];
  read: boolean;
  unlocking: string[];
  reopening: string | null;
  found: { fault: string | null };
  recovered: boolean;
  all: boolean;
}

function toldBy(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Told {
  const { status, stdout, stderr } = spawnSync(command, args, { env });
  expect([status, stderr.toString()]).toEqual([0, '']);
  return JSON.parse(stdout.toString()) as Told;
}

/** What is wrong with how it went. */
function wrongWith(told: Told): string[] {
  const { refusal, again, read, unlocking, reopening, found, recovered, all } = told;
  return [
    refusal?.code === 'READ_ONLY' && refusal.message.zh.includes('磁盘')
      ? []
      : ['no clear refusal'],
    again.join() === 'READ_ONLY,READ_ONLY,READ_ONLY' ? [] : [`then ${again.join()}`],
    read ? [] : ['what is there cannot be read'],
    unlocking.join() === 'NOT_ALLOWED,NOT_ALLOWED,NOT_ALLOWED,LOCKED,LOCKED,LOCKED'
      ? []
      : [`PINs: ${unlocking.join()}`],
    reopening === null || reopening === 'unwritable' ? [] : [`at the start ${reopening}`],
    found.fault === null ? [] : [`with room again: ${found.fault}`],
    recovered && all ? [] : ['it does not go on'],
  ].flat();
}

function lineOf(what: string, { whileFull, refusal, reopening, found, recovered }: Told): void {
  figures(
    'full disk',
    `${what}: ${whileFull} commands, then ${refusal?.code}; opened meanwhile: ${reopening ?? 'yes'}; ` +
      `room again: ${recovered ? 'goes on' : 'stuck'}, ${found.fault ?? 'nothing'} lost`,
  );
}

describe('a full disk', () => {
  it.skipIf(!isMountable)('is met by READ_ONLY, and by going on once there is room again', () => {
    const root = workshop.path('disk');
    mkdirSync(root);
    const run = `mount -t tmpfs -o size=6m none ${root} && exec ${process.execPath} ${program} ${root}`;
    const told = toldBy('unshare', ['-m', 'sh', '-c', run]);
    lineOf('a disk of 6 MB', told);
    expect(wrongWith(told)).toEqual([]);
  });

  it.skipIf(noShim)('is the same where any write may be the first that finds no room', () => {
    const root = workshop.path('quota');
    mkdirSync(root);
    const { file } = openControl(workshop.path('control'));
    const told = toldBy(process.execPath, [program, root, file], {
      ...process.env,
      LD_PRELOAD: workshop.shim(),
      WATERBAR_SHIM_ROOT: root,
      WATERBAR_SHIM_CONTROL: file,
    });
    lineOf('a quota', told);
    expect(wrongWith(told)).toEqual([]);
  });
});
