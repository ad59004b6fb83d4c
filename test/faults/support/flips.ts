import { readFileSync, writeFileSync } from 'node:fs';

/** A file's bytes with one bit turned over. */
export function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

export function flipInFile(file: string, at: number, bit: number): void {
  writeFileSync(file, flipped(readFileSync(file), at, bit));
}
