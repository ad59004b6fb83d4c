import { hash as digest } from 'node:crypto';
import canonicalize from 'canonicalize';
import {
  GENESIS_HASH,
  hashedEntrySchema,
  type HashedEntry,
  type Head,
  type LedgerEntry,
} from '../../shared/domain/ledger';

/**
 * The hash of an entry: lower-case hex SHA-256 of the UTF-8 bytes of its RFC 8785 (JCS) form.
 * Errors: where the entry holds text that is not well-formed Unicode.
 */
export function hashOf(entry: LedgerEntry): string {
  const canonical = canonicalize(entry);
  if (canonical === undefined) throw new Error('an entry without a canonical form');
  return digest('sha256', canonical, 'hex');
}

/** The entry with its hash. */
export const sealed = (entry: LedgerEntry): HashedEntry => ({ ...entry, hash: hashOf(entry) });

export type ChainFault =
  | 'malformed'
  | 'station'
  | 'gap'
  | 'broken-link'
  | 'wrong-hash'
  | 'truncated'
  | 'anchor'
  | 'anchor-outside'
  | 'sums';

export type ChainCheck =
  { ok: true; entries: number; head: Head } | { ok: false; seq: number; reason: ChainFault };

/** Where a run of the chain starts: the sequence number and what it points back to. */
export interface ChainStart {
  seq: number;
  prevHash: string;
}

export const CHAIN_START: ChainStart = { seq: 1, prevHash: GENESIS_HASH };

/**
 * Walks a run of the chain: every entry well-formed, of this station, in gapless order, linked and
 * hashed; and every anchor met on the way as it was when it was written down.
 */
export function checkChain(
  entries: Iterable<unknown>,
  station: string,
  start: ChainStart = CHAIN_START,
  anchors: readonly Head[] = [],
): ChainCheck {
  let head: Head = { seq: start.seq - 1, hash: start.prevHash };
  // What lies before the run cannot be held against it, but for the hash that it points back to.
  const before = anchors.find(({ seq }) => seq < head.seq);
  if (before) return { ok: false, seq: before.seq, reason: 'anchor-outside' };
  if (contradicts(anchors, head)) return { ok: false, seq: head.seq, reason: 'anchor' };
  let count = 0;
  for (const candidate of entries) {
    const seq = head.seq + 1;
    const fault = faultOf(candidate, seq, head.hash, station);
    if (fault) return { ok: false, seq, reason: fault };
    const { hash } = candidate as HashedEntry;
    head = { seq, hash };
    if (contradicts(anchors, head)) return { ok: false, seq, reason: 'anchor' };
    count += 1;
  }
  const beyond = anchors.find((anchor) => anchor.seq > head.seq);
  if (beyond) return { ok: false, seq: head.seq + 1, reason: 'truncated' };
  return { ok: true, entries: count, head };
}

const contradicts = (anchors: readonly Head[], { seq, hash }: Head): boolean =>
  anchors.some((anchor) => anchor.seq === seq && anchor.hash !== hash);

function faultOf(
  candidate: unknown,
  seq: number,
  prevHash: string,
  station: string,
): ChainFault | undefined {
  const parsed = hashedEntrySchema.safeParse(candidate);
  if (!parsed.success) return 'malformed';
  const { hash, ...entry } = parsed.data;
  if (entry.station !== station) return 'station';
  if (entry.seq !== seq) return 'gap';
  if (entry.prevHash !== prevHash) return 'broken-link';
  return hashOf(entry) === hash ? undefined : 'wrong-hash';
}
