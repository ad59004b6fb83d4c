import { hash as digest } from 'node:crypto';
import {
  GENESIS_HASH,
  hashedEntrySchema,
  type HashedEntry,
  type Head,
  type LedgerEntry,
} from '../../shared/domain/ledger';

/**
 * The RFC 8785 (JCS) form of an entry. It holds nothing but text, whole numbers and null, so it is
 * JSON with the keys in order: they are put in order here, not for each of a million entries anew.
 * A test holds it against the reference implementation.
 */
export const canonicalOf = (entry: LedgerEntry): string =>
  JSON.stringify({
    amountFen: entry.amountFen,
    approvedBy: entry.approvedBy,
    businessDate: entry.businessDate,
    id: entry.id,
    kind: entry.kind,
    month: entry.month,
    note: entry.note,
    prevHash: entry.prevHash,
    recordedAt: entry.recordedAt,
    recordedBy: entry.recordedBy,
    reverses: entry.reverses,
    rule: entry.rule,
    sanction: entry.sanction,
    seq: entry.seq,
    staff: entry.staff,
    standard: entry.standard,
    station: entry.station,
    times: entry.times,
    v: entry.v,
  } satisfies Record<keyof LedgerEntry, unknown>);

/** Lower-case hex SHA-256 of the UTF-8 bytes of an entry's canonical form. */
const hashOf = (entry: LedgerEntry): string => digest('sha256', canonicalOf(entry), 'hex');

const HALF_CHARACTER = /\p{Cs}/u;

/** Half a character has no canonical form, and so no hash. */
const isWellFormed = (entry: LedgerEntry): boolean =>
  Object.values(entry).every((value) => typeof value !== 'string' || !HALF_CHARACTER.test(value));

/** The entry with its hash. Errors: where it holds text that is not well-formed Unicode. */
export function sealed(entry: LedgerEntry): HashedEntry {
  if (!isWellFormed(entry)) throw new Error('an entry without a canonical form');
  return { ...entry, hash: hashOf(entry) };
}

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
  if (!parsed.success || !isWellFormed(parsed.data)) return 'malformed';
  const { hash, ...entry } = parsed.data;
  if (entry.station !== station) return 'station';
  if (entry.seq !== seq) return 'gap';
  if (entry.prevHash !== prevHash) return 'broken-link';
  return hashOf(entry) === hash ? undefined : 'wrong-hash';
}
