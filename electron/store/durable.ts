import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A file's bytes, or with 'r' a folder's names, are on the disk once this returns. */
export function makeDurable(path: string, flags: 'r' | 'r+' = 'r+'): void {
  // Windows opens no folder as a file; its journal keeps the names.
  if (flags === 'r' && process.platform === 'win32') return;
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
