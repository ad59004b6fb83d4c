import { createHash } from 'node:crypto';
import { join } from 'node:path';
import log from 'electron-log/node';
import { z } from 'zod';

/** Where what nobody expected is written down, for whoever mends it. */
export interface TroubleLog {
  /** Writes it down; answers a short reference that screens show and the log finds again. */
  note: (where: string, error: unknown) => string;
  close: () => void;
}

const MAX_BYTES = 1_000_000;
/** The same trouble again within this time is counted, not written. */
const QUIET_MS = 60_000;
const FRAMES = 12;

/** Letters and digits that are not taken for one another when read out over the phone. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Without what a person said or typed: no PIN, no name, nothing that was quoted. */
const masked = (text: string): string =>
  text
    .replaceAll(/(["'`“‘]).*?(["'`”’])/gs, '$1…$2')
    .replaceAll(/\p{Script=Han}+/gu, '…')
    .replaceAll(/\d{6,}/g, '…');

const codeOf = (error: Error): string => ('code' in error ? ` ${String(error.code)}` : '');

/** What went wrong, by its kind and its place in the code. */
function describe(error: unknown): { head: string; frames: string[] } {
  if (error instanceof z.ZodError) {
    const issues = error.issues.map(({ code, path }) => `${code} at ${path.join('.')}`);
    return { head: `ZodError ${issues.join(', ')}`, frames: framesOf(error) };
  }
  if (!(error instanceof Error)) return { head: masked(String(error)), frames: [] };
  return {
    head: `${error.name}${codeOf(error)} ${masked(error.message)}`,
    frames: framesOf(error),
  };
}

const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES);

/** The same for the same trouble, however often and on whatever day. */
function referenceOf(where: string, { head, frames }: ReturnType<typeof describe>): string {
  const hash = createHash('sha256')
    .update([where, head, frames[0] ?? ''].join('\n'))
    .digest();
  return [...hash.subarray(0, 4)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** A log in a folder of its own, one file and the one before it. Nothing is thrown from here. */
export function openTroubleLog(folder: string): TroubleLog {
  const own = log.create({ logId: folder });
  own.transports.console.level = false;
  own.transports.file.resolvePathFn = () => join(folder, 'station.log');
  own.transports.file.maxSize = MAX_BYTES;
  own.transports.file.format = '{y}-{m}-{d}T{h}:{i}:{s}{z} {text}';
  const lastMs = new Map<string, { atMs: number; again: number }>();

  function note(where: string, error: unknown): string {
    const what = describe(error);
    const reference = referenceOf(where, what);
    const nowMs = performance.now();
    const last = lastMs.get(reference);
    if (last && nowMs - last.atMs < QUIET_MS) {
      last.again += 1;
      return reference;
    }
    const again = last && last.again > 0 ? ` (and ${last.again} times before)` : '';
    lastMs.set(reference, { atMs: nowMs, again: 0 });
    own.error([`${reference} ${where}: ${what.head}${again}`, ...what.frames].join('\n'));
    return reference;
  }

  return { note, close: () => (own.transports.file.level = false) };
}
