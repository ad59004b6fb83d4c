import type { ReadDb } from '../store/database';
import { findHead, lastPostedSeq, walkEntries } from '../store/ledger';
import { listMonthCloses } from '../store/months';
import { findStation } from '../store/station';
import type { Head } from '../../shared/domain/ledger';
import { checkChain, CHAIN_START, type ChainCheck } from './chain';

/**
 * Walks the whole chain of a station, holding it against the anchors kept at month closings and
 * any that the caller brings from paper. A tail that the journal still knows of is missed as well.
 */
export function verifyStation(db: ReadDb, anchors: readonly Head[] = []): ChainCheck {
  const station = findStation(db)?.code ?? '';
  const kept = listMonthCloses(db)
    .filter((close) => close.headSeq > 0)
    .map((close) => ({ seq: close.headSeq, hash: close.headHash }));
  const entries = withStation(walkEntries(db, CHAIN_START.seq), station);
  const check = checkChain(entries, station, CHAIN_START, [...kept, ...anchors]);
  const head = findHead(db);
  if (check.ok && lastPostedSeq(db) > head.seq) {
    return { ok: false, seq: head.seq + 1, reason: 'truncated' };
  }
  return check;
}

/** Rows of the database as entries: the station's code is the database's own. */
export function* withStation<Row extends object>(
  rows: Iterable<Row>,
  station: string,
): Generator<Row & { station: string }> {
  for (const row of rows) yield { ...row, station };
}
