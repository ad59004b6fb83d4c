import { readFileSync } from 'node:fs';

/** The kinds of steps, as shim.h numbers them. */
export const STEP = {
  open: 1,
  write: 2,
  sync: 3,
  truncate: 4,
  rename: 5,
  unlink: 6,
  mkdir: 7,
  strange: 8,
} as const;

/** One step that a program took on the disk, in the order in which they were taken. */
export type Step =
  | { kind: 'open'; fd: number; path: string; creates: boolean; empties: boolean }
  | { kind: 'write'; fd: number; at: number; data: Buffer }
  | { kind: 'sync'; fd: number }
  | { kind: 'truncate'; fd: number; size: number }
  | { kind: 'rename'; from: string; to: string }
  | { kind: 'unlink' | 'mkdir'; path: string };

const HEAD_BYTES = 24;
const O_CREAT = 0o100;
const O_TRUNC = 0o1000;

interface Head {
  fd: number;
  at: number;
}

const pathsOf = (data: Buffer): string[] => data.toString('utf8').split('\0');

function stepOf(kind: number, { fd, at }: Head, data: Buffer): Step {
  const [first = '', second = ''] = kind === STEP.write ? [] : pathsOf(data);
  switch (kind) {
    case STEP.open:
      return {
        kind: 'open',
        fd,
        path: first,
        creates: (at & O_CREAT) !== 0,
        empties: (at & O_TRUNC) !== 0,
      };
    case STEP.write:
      return { kind: 'write', fd, at, data };
    case STEP.sync:
      return { kind: 'sync', fd };
    case STEP.truncate:
      return { kind: 'truncate', fd, size: at };
    case STEP.rename:
      return { kind: 'rename', from: first, to: second };
    case STEP.unlink:
      return { kind: 'unlink', path: first };
    case STEP.mkdir:
      return { kind: 'mkdir', path: first };
    default:
      throw new Error(`a step that nobody can replay: ${first}`);
  }
}

/** The record that the shim wrote. Errors: where it holds a call that cannot be replayed. */
export function readSteps(file: string): Step[] {
  const log = readFileSync(file);
  const steps: Step[] = [];
  for (let at = 0; at < log.length;) {
    const kind = log.readInt32LE(at);
    const head = { fd: log.readInt32LE(at + 4), at: Number(log.readBigInt64LE(at + 8)) };
    const hasData = kind !== STEP.sync && kind !== STEP.truncate;
    const length = hasData ? Number(log.readBigInt64LE(at + 16)) : 0;
    at += HEAD_BYTES;
    steps.push(stepOf(kind, head, log.subarray(at, at + length)));
    at += length;
  }
  return steps;
}
