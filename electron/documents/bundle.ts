import { join } from 'node:path';
import { calendarOf } from '../../shared/domain/calendar';
import { hashedEntrySchema, sumEntries, type Head } from '../../shared/domain/ledger';
import type { Standard } from '../../shared/standard/schema';
import { CHAIN_START, type ChainStart } from '../station/chain';
import { refuse } from '../station/refuse';
import { peopleOf } from '../station/report';
import { withStation } from '../station/verify';
import type { ReadDb } from '../store/database';
import { findEntry, findHead, listMonthEntries, walkEntries } from '../store/ledger';
import { findCloseBefore, findMonthClose } from '../store/months';
import { listStaff } from '../store/staff';
import { findStation, type StationRow } from '../store/station';
import { csv } from './csv';
import { placeFolder, sealOf } from './folder';
import type { Manifest } from './manifest';
import { entriesTable, summaryTable, type Language, type Words } from './tables';

export interface BundleOrder {
  month: string;
  /** The folder in which the bundle's own folder appears. */
  out: string;
  /** The employee number of who asked for it; null on a command line that names nobody. */
  exportedBy: string | null;
  exportedAtMs: number;
  appVersion: string;
  language: Language;
  standard: Standard;
  /** Told how far the work is, from 0 to 1. */
  progress?: (done: number) => void;
}

/** A run of the chain by its two ends. */
interface Run {
  first: ChainStart;
  head: Head;
}

/**
 * The run that a month's bundle holds: every entry of the month and every entry since the closing
 * before it, up to the chain's end at the month's own closing (its present end while open).
 */
export function runOf(db: ReadDb, month: string): Run {
  const close = findMonthClose(db, month);
  const head = close ? { seq: close.headSeq, hash: close.headHash } : findHead(db);
  const before = findCloseBefore(db, month);
  const earliest = listMonthEntries(db, month)[0]?.seq ?? Number.MAX_SAFE_INTEGER;
  const since = before && before.headSeq <= head.seq ? before : undefined;
  const seq = since ? Math.min(earliest, since.headSeq + 1) : CHAIN_START.seq;
  const prevHash = seq === 1 ? CHAIN_START.prevHash : (findEntry(db, seq - 1)?.hash ?? '');
  return {
    first: { seq, prevHash },
    head: head.seq < seq ? { seq: seq - 1, hash: prevHash } : head,
  };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One entry as a line, its keys in the order of the format. */
const jsonLine = (row: object): string => `${JSON.stringify(hashedEntrySchema.parse(row))}\n`;

function ledgerLines(db: ReadDb, station: StationRow, run: Run): string {
  const rows = walkEntries(db, run.first.seq, run.head.seq);
  return Array.from(withStation(rows, station.code), jsonLine).join('');
}

function wordsOf(db: ReadDb, station: StationRow, order: BundleOrder): Words {
  const names = new Map(listStaff(db).map((staff) => [staff.no, staff.name]));
  return {
    standard: order.standard,
    calendar: calendarOf(station.timeZone),
    language: order.language,
    nameOf: (no) => names.get(no) ?? no,
  };
}

/** The bundle's files but its manifest. */
function filesOf(
  db: ReadDb,
  station: StationRow,
  order: BundleOrder,
  run: Run,
): Map<string, Uint8Array> {
  const entries = entriesTable(listMonthEntries(db, order.month), wordsOf(db, station, order));
  const summary = summaryTable(peopleOf(db, order.month), order.language);
  return new Map([
    ['ledger.jsonl', utf8(ledgerLines(db, station, run))],
    ['entries.csv', utf8(csv(entries.head, entries.rows))],
    ['summary.csv', utf8(csv(summary.head, summary.rows))],
  ]);
}

/**
 * Writes a month's bundle as `<out>/<station>-<month>/`, whole or not at all; answers the folder
 * and its files. Errors: NOT_FOUND as a refusal before the station is founded.
 */
export function writeBundle(db: ReadDb, order: BundleOrder): { folder: string; files: string[] } {
  const station = findStation(db) ?? refuse('NOT_FOUND', '还没有建站', 'There is no station yet');
  const { month, progress } = order;
  progress?.(0);
  const run = runOf(db, month);
  const files = filesOf(db, station, order, run);
  progress?.(0.6);
  const monthEntries = [...withStation(listMonthEntries(db, month), station.code)];
  const manifest: Manifest = {
    station: station.code,
    month,
    closed: findMonthClose(db, month) !== undefined,
    exportedAt: new Date(order.exportedAtMs).toISOString(),
    exportedBy: order.exportedBy,
    app: order.appVersion,
    first: run.first,
    head: run.head,
    totals: sumEntries(monthEntries),
    files: [...files].map(([name, content]) => sealOf(name, content)),
  };
  files.set('manifest.json', utf8(`${JSON.stringify(manifest, null, 2)}\n`));
  const folder = join(order.out, `${station.code}-${month}`);
  placeFolder(folder, files);
  progress?.(1);
  return { folder, files: [...files.keys()] };
}
