import { join } from 'node:path';
import { hashedEntrySchema, sumEntries } from '../../shared/domain/ledger';
import type { StandardBook } from '../station/standards';
import type { ReadDb } from '../store/database';
import { walkEntries } from '../store/ledger';
import { csv } from './csv';
import { placeFolder, sealOf } from './folder';
import type { Manifest } from './manifest';
import { readMonth, type DocumentMonth } from './month';
import { entriesTable, summaryTable, type Language } from './tables';
import { breathe, partOf, type Watch } from './work';
import type { WorkbookPlan } from './workbook';

export interface BundleOrder extends Watch {
  month: string;
  /** The folder in which the bundle's own folder appears. */
  out: string;
  /** The employee number of who asked for it; null on a command line that names nobody. */
  exportedBy: string | null;
  exportedAtMs: number;
  appVersion: string;
  language: Language;
  standards: StandardBook;
}

/** Who makes the files that can be made in more than one place. */
export interface BundleMakers {
  /** ledger.xlsx. */
  workbook: (plan: WorkbookPlan, watch: Watch) => Promise<Uint8Array>;
  /** statements.pdf; left out where nobody can draw it, as on the command line. */
  statements?: (month: DocumentMonth, watch: Watch) => Promise<Uint8Array>;
}

/** How many entries are written before everything else has its turn. */
const ENTRIES_AT_ONCE = 500;

/** How far the work is when each part begins. */
const SHARE = { tables: 0.15, workbook: 0.2, statements: 0.4, placing: 0.95 };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One entry as a line, its keys in the order of the format. */
const jsonLine = (row: object): string => `${JSON.stringify(hashedEntrySchema.parse(row))}\n`;

/** ledger.jsonl. Read in runs: no walk may stand open while others write. */
async function ledgerLines(db: ReadDb, { run }: DocumentMonth, watch: Watch) {
  const [from, to] = [run.first.seq, run.head.seq];
  const lines: string[] = [];
  for (let seq = from; seq <= to; seq += ENTRIES_AT_ONCE) {
    const rows = walkEntries(db, seq, Math.min(to, seq + ENTRIES_AT_ONCE - 1));
    for (const row of rows) lines.push(jsonLine(row));
    watch.progress?.((seq - from) / (to - from + 1));
    await breathe(watch);
  }
  return lines.join('');
}

/** The bundle's files but its manifest. */
async function makeFiles(
  db: ReadDb,
  month: DocumentMonth,
  watch: Watch,
  makers: BundleMakers,
): Promise<Map<string, Uint8Array>> {
  const { workbook, statements } = makers;
  const files = new Map<string, Uint8Array>();
  files.set('ledger.jsonl', utf8(await ledgerLines(db, month, partOf(watch, 0, SHARE.tables))));
  // Outsiders rely on the columns of these: they are in yuan, whatever the ledger is in.
  const plain = { ...month.words, ledgerIn: 'money' } as const;
  files.set('entries.csv', utf8(csv(entriesTable(month.entries, plain))));
  await breathe(watch);
  files.set('summary.csv', utf8(csv(summaryTable(month.people, plain))));
  watch.progress?.(SHARE.workbook);
  await breathe(watch);
  const title = `${month.station.name} (${month.station.code}) · ${month.month}`;
  const plan = {
    language: month.words.language,
    title,
    entries: entriesTable(month.entries, month.words),
    summary: summaryTable(month.people, month.words),
  };
  const toWorkbook = partOf(watch, SHARE.workbook, SHARE.statements);
  files.set('ledger.xlsx', await workbook(plan, toWorkbook));
  watch.progress?.(SHARE.statements);
  await breathe(watch);
  if (statements) {
    const toStatements = partOf(watch, SHARE.statements, SHARE.placing);
    files.set('statements.pdf', await statements(month, toStatements));
  }
  return files;
}

function manifestOf(
  { station, month, closed, run, entries }: DocumentMonth,
  order: BundleOrder,
  files: ReadonlyMap<string, Uint8Array>,
): Manifest {
  return {
    station: station.code,
    month,
    closed,
    exportedAt: new Date(order.exportedAtMs).toISOString(),
    exportedBy: order.exportedBy,
    app: order.appVersion,
    first: run.first,
    head: run.head,
    totals: sumEntries(entries.map((entry) => ({ ...entry, station: station.code }))),
    files: [...files].map(([name, content]) => sealOf(name, content)),
  };
}

/**
 * Makes a month's bundle as `<out>/<station>-<month>/`, whole or not at all; answers the folder
 * and its files. What is recorded while it is made is not in it. Errors: NOT_FOUND as a refusal
 * before the station is founded, the signal's reason where it was cancelled, the system's own.
 */
export async function makeBundle(
  db: ReadDb,
  order: BundleOrder,
  makers: BundleMakers,
): Promise<{ folder: string; files: string[] }> {
  order.progress?.(0);
  const month = readMonth(db, order);
  const files = await makeFiles(db, month, order, makers);
  order.progress?.(SHARE.placing);
  await breathe(order);
  const manifest = manifestOf(month, order, files);
  files.set('manifest.json', utf8(`${JSON.stringify(manifest, null, 2)}\n`));
  const folder = join(order.out, `${month.station.code}-${month.month}`);
  placeFolder(folder, files);
  order.progress?.(1);
  return { folder, files: [...files.keys()] };
}
