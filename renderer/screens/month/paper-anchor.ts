import type { Head } from '../../../shared/domain/ledger';

/** What is on the way to an anchor from paper: the entry's number and its hash, as typed. */
export interface PaperTyped {
  seq: string;
  hash: string;
}

/** A scanned statement: `station month seq hash`, as its QR code holds it. */
export interface Scanned extends Head {
  station: string;
  month: string;
}

export const HASH_LENGTH = 64;

// A scanner types like a keyboard: under a Chinese input method it may come out full-width.
const plain = (text: string): string => text.normalize('NFKC');

const SCAN = /^\s*(\S+)\s+(\d{4}-\d{2})\s+(\d{1,15})\s+([0-9a-f]{64})\s*$/i;

/** The text of a statement's QR code, once it is whole; else null. */
export function scanOf(text: string): Scanned | null {
  const [, station, month, seq, hash] = SCAN.exec(plain(text)) ?? [];
  if (station === undefined || month === undefined || hash === undefined) return null;
  return { station, month, seq: Number(seq), hash: hash.toLowerCase() };
}

/** The text that a statement's QR code holds. */
export const scanText = ({ station, month, seq, hash }: Scanned): string =>
  `${station} ${month} ${seq} ${hash}`;

/** A hash as typed from paper, in groups or not, without what stands between them. */
export const hashDigits = (typed: string): string =>
  plain(typed)
    .replace(/[\s\-,.·]/g, '')
    .toLowerCase();

/** What is still wrong with what was typed; null where it can be held against the ledger. */
export type PaperFault = 'seq' | 'letters' | 'short' | 'long';

export function paperFault({ seq, hash }: PaperTyped): PaperFault | null {
  const digits = hashDigits(hash);
  if (!/^[0-9a-f]*$/.test(digits)) return 'letters';
  if (digits.length > HASH_LENGTH) return 'long';
  if (!/^\d{1,15}$/.test(plain(seq).trim()) || Number(plain(seq)) < 1) return 'seq';
  return digits.length < HASH_LENGTH ? 'short' : null;
}

/** The anchor as typed; null while something is wrong with it. */
export const anchorOf = (typed: PaperTyped): Head | null =>
  paperFault(typed) === null
    ? { seq: Number(plain(typed.seq)), hash: hashDigits(typed.hash) }
    : null;

/** What the chain's check says about the paper: which words the screen has for it. */
export type PaperVerdict = 'same' | 'differs' | 'gone' | 'broken';

/** `differs` and `gone` are about the paper's own entry; `broken` is a fault met before it. */
export function paperVerdict(
  anchor: Head,
  verdict: { ok: true } | { ok: false; seq: number; reason: string },
): PaperVerdict {
  if (verdict.ok) return 'same';
  if (verdict.reason === 'anchor' && verdict.seq === anchor.seq) return 'differs';
  return verdict.reason === 'truncated' && verdict.seq <= anchor.seq ? 'gone' : 'broken';
}
