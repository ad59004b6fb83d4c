import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { yuan } from '../../shared/domain/money';
import {
  hashedEntrySchema,
  sumEntries,
  type HashedEntry,
  type Head,
} from '../../shared/domain/ledger';
import { checkChain, type ChainFault } from '../station/chain';
import { harmless } from './csv';
import { sealOf } from './folder';
import { manifestSchema, type Manifest } from './manifest';

export type BundleFault =
  | ChainFault
  | 'no-manifest'
  | 'manifest-malformed'
  | `file-missing ${string}`
  | `file-changed ${string}`
  | 'head'
  | 'totals'
  | 'entries.csv'
  | 'summary.csv';

export type BundleCheck =
  { ok: true; entries: number; head: Head } | { ok: false; seq: number; reason: BundleFault };

function readManifest(folder: string): Manifest | 'no-manifest' | 'manifest-malformed' {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return 'no-manifest';
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return 'manifest-malformed';
  }
}

/** The first listed file that is gone or is not the one that was listed. */
function fileFault(folder: string, manifest: Manifest): BundleFault | undefined {
  const listed = new Set(manifest.files.map((file) => file.name));
  for (const name of ['ledger.jsonl', 'entries.csv', 'summary.csv']) {
    if (!listed.has(name)) return `file-missing ${name}`;
  }
  for (const file of manifest.files) {
    const path = join(folder, basename(file.name));
    if (!existsSync(path)) return `file-missing ${file.name}`;
    const seal = sealOf(file.name, readFileSync(path));
    if (seal.sha256 !== file.sha256 || seal.bytes !== file.bytes)
      return `file-changed ${file.name}`;
  }
  return undefined;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

const readRows = (folder: string, name: string): string[][] =>
  parse(readFileSync(join(folder, name)), { bom: true, relaxColumnCount: true }).slice(1);

/** A column of entries.csv that the chain can vouch for: where it stands, and what it must say. */
const VOUCHED: readonly (readonly [at: number, says: (entry: HashedEntry) => string])[] = [
  [0, ({ seq }) => String(seq)],
  [1, ({ businessDate }) => businessDate],
  [2, ({ staff }) => harmless(staff)],
  [5, ({ rule }) => rule],
  [7, ({ times }) => String(times)],
  [8, ({ amountFen }) => yuan(amountFen)],
  [9, ({ note }) => harmless(note)],
  [10, ({ recordedBy }) => harmless(recordedBy)],
  [11, ({ approvedBy }) => harmless(approvedBy ?? '')],
  [12, ({ reverses }) => String(reverses ?? '')],
];

/** entries.csv against the chain, line by line; its kind column must set the same kinds apart. */
function entriesFault(folder: string, entries: readonly HashedEntry[]): BundleFault | undefined {
  const rows = readRows(folder, 'entries.csv');
  const words = new Map<string, string>();
  const agrees = (entry: HashedEntry, row: readonly string[] = []): boolean => {
    const word = words.get(entry.kind) ?? row[4] ?? '';
    words.set(entry.kind, word);
    return word === row[4] && VOUCHED.every(([at, says]) => row[at] === says(entry));
  };
  const whole =
    rows.length === entries.length && entries.every((entry, at) => agrees(entry, rows[at]));
  const distinct = new Set(words.values()).size === words.size;
  return whole && distinct ? undefined : 'entries.csv';
}

/** The columns of a person's line of summary.csv that the chain can vouch for. */
function summaryLine(no: string, entries: readonly HashedEntry[]): string[] {
  const sum = sumEntries(entries.filter((entry) => entry.staff === no));
  return [
    harmless(no),
    String(sum.penaltyTimes),
    yuan(sum.penaltyFen),
    String(sum.rewardTimes),
    yuan(sum.rewardFen),
    yuan(sum.netFen),
    String(sum.dismissals),
  ];
}

/** summary.csv against the chain: one line for each person with an entry, by employee number. */
function summaryFault(folder: string, entries: readonly HashedEntry[]): BundleFault | undefined {
  const people = [...new Set(entries.map((entry) => entry.staff))].toSorted(byCodeUnits);
  const expected = people.map((no) => summaryLine(no, entries));
  const rows = readRows(folder, 'summary.csv').map(([no, _name, ...rest]) => [
    no,
    ...rest.slice(0, 6),
  ]);
  return JSON.stringify(rows) === JSON.stringify(expected) ? undefined : 'summary.csv';
}

/** The order of the database: SQLite compares text by its bytes. */
const byCodeUnits = (a: string, b: string): number =>
  Buffer.compare(Buffer.from(a), Buffer.from(b));

const fault = (reason: BundleFault, seq = 0): BundleCheck => ({ ok: false, seq, reason });

/**
 * Checks a month's bundle with nothing but the bundle: its files are those that the manifest
 * lists, the chain in ledger.jsonl is whole from its first entry to the manifest's head, and the
 * totals and tables say what the chain says.
 */
export function checkBundle(folder: string, anchors: readonly Head[] = []): BundleCheck {
  const manifest = readManifest(folder);
  if (typeof manifest === 'string') return fault(manifest);
  const lines = existsSync(join(folder, 'ledger.jsonl'))
    ? readFileSync(join(folder, 'ledger.jsonl'), 'utf8').split('\n').slice(0, -1).map(parseLine)
    : [];
  const chain = checkChain(lines, manifest.station, manifest.first, anchors);
  if (!chain.ok) return chain;
  const changed = fileFault(folder, manifest);
  if (changed) return fault(changed);
  const { head } = manifest;
  if (chain.head.seq !== head.seq || chain.head.hash !== head.hash) return fault('head', head.seq);
  const entries = lines
    .map((line) => hashedEntrySchema.parse(line))
    .filter((entry) => entry.month === manifest.month);
  if (JSON.stringify(sumEntries(entries)) !== JSON.stringify(manifest.totals)) {
    return fault('totals');
  }
  const table = entriesFault(folder, entries) ?? summaryFault(folder, entries);
  return table ? fault(table) : chain;
}
