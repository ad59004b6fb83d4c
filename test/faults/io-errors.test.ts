import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandAt } from './support/commands';
import { openControl, type Trouble } from './support/control';
import { figures, isFull } from './support/figures';
import { openCheaply } from './support/images';
import { noShim, openWorkshop, type Workshop } from './support/workshop';

let workshop: Workshop;
let root: string;
let program: string;

/** A station with its work in the log, as a crash would leave it. */
function makeBase(): void {
  const made = workshop.path('made');
  const station = openCheaply(made);
  for (let done = 0; done < 40; done += 1) {
    const answer = station.perform(commandAt(done));
    if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);
  }
  cpSync(made, join(root, 'base'), { recursive: true });
  station.close();
}

interface Run {
  trouble: Trouble;
  seen: number;
  fired: number;
  accepted: number;
  refusals: string[];
  crashed: string | null;
  closed: string | null;
}

function runAll(troubles: readonly Trouble[]): Run[] {
  const list = workshop.path('troubles.json');
  writeFileSync(list, JSON.stringify(troubles));
  const control = openControl(workshop.path('control'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, root, control.file, list],
    {
      env: {
        ...process.env,
        LD_PRELOAD: workshop.shim(),
        WATERBAR_SHIM_ROOT: root,
        WATERBAR_SHIM_CONTROL: control.file,
      },
      maxBuffer: 1 << 28,
    },
  );
  expect([status, stderr.toString()]).toEqual([0, '']);
  const lines = stdout.toString().trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Run);
}

const KINDS: readonly Trouble['steps'][] = [['write'], ['sync'], ['truncate', 'unlink', 'open']];
const FAILURES = [
  { error: 'EIO', forever: false },
  { error: 'EIO', forever: true },
  { error: 'ENOSPC', forever: false },
  { error: 'ENOSPC', forever: true },
] as const;

/** Every step of a run in turn, each failing in every way; a sample of them in a small test. */
function troublesOf(steps: Trouble['steps'], seen: number): Trouble[] {
  const stride = isFull ? 1 : Math.max(1, Math.floor(seen / 7));
  const failures = isFull ? FAILURES : FAILURES.slice(0, 2);
  return failures.flatMap((failure, at) =>
    Array.from({ length: seen + 1 }, (_, nth) => nth + 1)
      .filter((nth) => (nth + at) % stride === 0 || nth === seen + 1)
      .map((nth): Trouble => ({ mode: 'fail', steps, nth, ...failure })),
  );
}

/** What is wrong with how a run went, if anything. */
function violations({ trouble, fired, accepted, refusals, crashed, closed }: Run): string[] {
  const where = `${trouble.steps.join()} ${trouble.nth} ${trouble.error} ${trouble.forever}`;
  const wrong = [
    ...refusals.filter((code) => code !== 'READ_ONLY'),
    ...(crashed === null ? [] : [`after a crash: ${crashed}`]),
    ...(closed === null ? [] : [`once closed: ${closed}`]),
    // What failed once is over: the next try of the same command is accepted.
    ...(trouble.forever || refusals.length <= fired ? [] : ['refused without a failure']),
    ...(accepted > 0 || trouble.forever ? [] : ['nothing was accepted']),
  ];
  return wrong.map((what) => `${where}: ${what}`);
}

describe.skipIf(noShim)('a step of the disk that fails', () => {
  beforeAll(async () => {
    workshop = openWorkshop('io');
    root = workshop.path('root');
    mkdirSync(root);
    program = await workshop.program('refused');
    makeBase();
  });
  afterAll(() => workshop.remove());

  it('is answered by a refusal, and nothing is posted by half', () => {
    const never = KINDS.map((steps): Trouble => ({ mode: 'fail', steps, nth: 1_000_000 }));
    const clean = runAll(never);
    const troubles = clean.flatMap(({ trouble, seen }) => troublesOf(trouble.steps, seen));
    const runs = runAll(troubles);
    const failed = runs.filter(({ fired }) => fired > 0);
    const refusals = runs.reduce((sum, run) => sum + run.refusals.length, 0);
    const wrong = [...clean, ...runs].flatMap(violations);
    figures(
      'I/O errors',
      `${failed.length} runs with a failing step (EIO, ENOSPC, once and for good): ` +
        `${refusals} refusals, ${wrong.length} violations`,
    );
    expect(wrong).toEqual([]);
    expect(clean.map(({ refusals: none }) => none)).toEqual(KINDS.map(() => []));
    expect(refusals).toBeGreaterThan(0);
  });
});
