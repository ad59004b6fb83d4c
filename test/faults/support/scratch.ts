import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Memory, where the system has a folder in it: thousands of images are written and read again. */
const MEMORY = '/dev/shm';

/** A folder for files that need not survive. */
export const scratchFolder = (name: string): string =>
  mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), `waterbar-${name}-`));
