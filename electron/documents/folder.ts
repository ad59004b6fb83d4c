import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as the manifest lists it. */
export interface FileSeal {
  name: string;
  bytes: number;
  sha256: string;
}

export const sealOf = (name: string, content: Uint8Array): FileSeal => ({
  name,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

function writeDurably(path: string, content: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Puts a whole folder of files in place at once: they are written beside it, made durable, and
 * renamed; an earlier folder of that name gives way only then. Errors: the system's own.
 */
export function placeFolder(target: string, files: ReadonlyMap<string, Uint8Array>): void {
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  const draft = mkdtempSync(join(parent, '.draft-'));
  const aside = `${draft}-replaced`;
  try {
    for (const [name, content] of files) writeDurably(join(draft, name), content);
    if (existsSync(target)) renameSync(target, aside);
    renameSync(draft, target);
  } catch (error) {
    if (existsSync(aside) && !existsSync(target)) renameSync(aside, target);
    throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(aside, { recursive: true, force: true });
  }
}
