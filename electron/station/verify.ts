import {
  addEntry,
  NO_ENTRIES,
  type Head,
  type LedgerEntry,
  type LedgerSum,
} from '../../shared/domain/ledger';
import type { AttachmentFaults } from '../../shared/contract/views/attachments';
import type { ReadDb } from '../store/database';
import { lastPostedSeq, walkEntries } from '../store/ledger';
import { walkSums } from '../store/ledger-sums';
import { listMonthCloses } from '../store/months';
import { findStation } from '../store/station';
import type { AttachmentFiles } from './attachment-files';
import { checkAttachments } from './attachments';
import { checkChain, CHAIN_START, type ChainCheck } from './chain';

type Keyed = { month: string; staff: string; rule: string };
const keyOf = ({ month, staff, rule }: Keyed): string => `${month} ${staff} ${rule}`;

/** Adds up entries as they pass by, for comparison with the sums that were kept. */
function* summing<Row extends LedgerEntry>(
  entries: Iterable<Row>,
  sums: Map<string, LedgerSum>,
): Generator<Row> {
  for (const entry of entries) {
    const key = keyOf(entry);
    sums.set(key, addEntry(sums.get(key) ?? NO_ENTRIES, entry));
    yield entry;
  }
}

function sumsAgree(db: ReadDb, found: Map<string, LedgerSum>): boolean {
  let kept = 0;
  for (const { month, staff, rule, ...sum } of walkSums(db)) {
    kept += 1;
    const own = found.get(keyOf({ month, staff, rule }));
    const fields = Object.keys(NO_ENTRIES) as (keyof LedgerSum)[];
    if (!own || fields.some((field) => own[field] !== sum[field])) return false;
  }
  return kept === found.size;
}

/**
 * Walks the whole chain of a station, holding it against the anchors kept at month closings and
 * any that the caller brings from paper, and the sums against the chain. A tail that the database
 * still knows of is missed as well.
 */
export const verifyStation = (db: ReadDb, anchors: readonly Head[] = []): ChainCheck =>
  db.snapshot(() => walkStation(db, anchors));

/** The chain, and what is wrong with the files that records carry, where anything is. */
export type DataCheck = ChainCheck & { attachments?: AttachmentFaults };

/** The same, and every photo and paper read; the chain's own answer does not depend on them. */
export function verifyData(
  db: ReadDb,
  files: AttachmentFiles,
  anchors: readonly Head[] = [],
): DataCheck {
  const check = verifyStation(db, anchors);
  const attachments = checkAttachments(db, files);
  return attachments ? { ...check, attachments } : check;
}

function walkStation(db: ReadDb, anchors: readonly Head[]): ChainCheck {
  const station = findStation(db)?.code ?? '';
  const kept = listMonthCloses(db)
    .filter((close) => close.headSeq > 0)
    .map((close) => ({ seq: close.headSeq, hash: close.headHash }));
  const sums = new Map<string, LedgerSum>();
  const entries = summing(walkEntries(db, CHAIN_START.seq), sums);
  const check = checkChain(entries, station, CHAIN_START, [...kept, ...anchors]);
  if (!check.ok) return check;
  const { seq } = check.head;
  if (lastPostedSeq(db) > seq) return { ok: false, seq: seq + 1, reason: 'truncated' };
  return sumsAgree(db, sums) ? check : { ok: false, seq, reason: 'sums' };
}
