import { closeSync, existsSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { STEP } from '../shim/steps';

/** The fields of shim.h's struct control, in its order. */
const FIELDS = ['mode', 'steps', 'nth', 'error', 'forever', 'seen', 'fired', 'quota'] as const;
type Fields = Record<(typeof FIELDS)[number], number>;

const MODE = { fail: 1, kill: 2 } as const;

/** What is to go wrong: the nth step of some kinds, counted from 1. */
export interface Trouble {
  mode: keyof typeof MODE;
  steps: readonly (keyof typeof STEP)[];
  nth: number;
  error?: 'EIO' | 'ENOSPC';
  /** True where all of those steps fail from then on. */
  forever?: boolean;
}

/** How the steps of a program are made to fail: the file that its shim has mapped. */
export interface Control {
  file: string;
  arm: (trouble: Trouble) => void;
  /** From now on only so many bytes may be added to files. */
  allow: (bytes: number) => void;
  /** Everything works again; answers how many steps were counted, and how many went wrong. */
  disarm: () => { seen: number; fired: number };
}

const BYTES = FIELDS.length * 8;
const NOTHING: Fields = {
  mode: 0,
  steps: 0,
  nth: 0,
  error: 0,
  forever: 0,
  seen: 0,
  fired: 0,
  quota: -1,
};

function bytesOf(fields: Fields): Buffer {
  const bytes = Buffer.alloc(BYTES);
  for (const [at, name] of FIELDS.entries()) bytes.writeBigInt64LE(BigInt(fields[name]), at * 8);
  return bytes;
}

/** Makes the file, or takes the one that there is. */
export function openControl(file: string): Control {
  const write = (fields: Fields): void => {
    const fd = openSync(file, 'r+');
    writeSync(fd, bytesOf(fields), 0, BYTES, 0);
    closeSync(fd);
  };
  if (!existsSync(file)) writeFileSync(file, bytesOf(NOTHING));
  return {
    file,
    arm: ({ mode, steps, nth, error = 'EIO', forever = false }) =>
      write({
        ...NOTHING,
        mode: MODE[mode],
        steps: steps.reduce((bits, name) => bits | (1 << STEP[name]), 0),
        nth,
        error: constants.errno[error],
        forever: forever ? 1 : 0,
      }),
    allow: (bytes) => write({ ...NOTHING, quota: bytes }),
    disarm: () => {
      const bytes = Buffer.alloc(BYTES);
      const fd = openSync(file, 'r');
      readSync(fd, bytes, 0, BYTES, 0);
      closeSync(fd);
      write(NOTHING);
      const read = (name: keyof Fields) => Number(bytes.readBigInt64LE(FIELDS.indexOf(name) * 8));
      return { seen: read('seen'), fired: read('fired') };
    },
  };
}
