import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { station } from '../../support/command-line';
import { entriesIn, type Entry } from '../../support/independent-chain';
import { putBack, relinked } from '../../support/rebuilt';
import { tamper } from '../../support/tamper';
import { ZHOU } from '../pages/people';
import { FINE } from './decisions';
import type { Journey } from './journey';

/** The database alone, in a folder of its own. */
function copyOfData(journey: Journey): string {
  const folder = journey.newFolder();
  cpSync(join(journey.folder, 'station.db'), join(folder, 'station.db'));
  return folder;
}

const anchorOf = ({ paper }: Journey): string[] => ['--anchor', `${paper.seq}:${paper.hash}`];

const broken = (seq: number, reason: string) => ({ code: 1, lines: [{ ok: false, seq, reason }] });

/** The app on a tampered copy, at the closing of October. */
async function openClosing(journey: Journey, folder: string) {
  const { frame, month, page } = await journey.open(folder, '2026-11-02T18:00:00');
  await page.getByTestId('place-month').click();
  await frame.showPin(ZHOU);
  await month.before();
  await month.tab('closing');
  return month;
}

export async function changedAmount(journey: Journey): Promise<void> {
  const seq = FINE - 2;
  const folder = tamper(copyOfData(journey), (raw) =>
    raw.exec(`UPDATE ledger_entry SET amount_fen = -500 WHERE seq = ${seq}`),
  );
  expect(station(['verify', '--data', folder])).toMatchObject(broken(seq, 'wrong-hash'));
  const month = await openClosing(journey, folder);
  const verdict = await month.verify();
  expect(verdict.ok).toBe(false);
  expect(verdict.words).toContain(`第 ${seq} 条对不上`);
  expect(verdict.words).toContain('被改动过');
  // It names the entry by what it now says.
  expect(verdict.words).toMatch(/现在写着：2026年10月24日 · 李娜 · P-10 .* · −5\.00 元 .*王敏/);
  await journey.lookAt('month-tampered-amount');
}

export async function deletedTail(journey: Journey): Promise<void> {
  const seq = journey.paper.seq - 1;
  const folder = tamper(copyOfData(journey), (raw) =>
    raw.exec(`DELETE FROM ledger_entry WHERE seq >= ${seq}`),
  );
  expect(station(['verify', '--data', folder])).toMatchObject(broken(seq, 'truncated'));
  const month = await openClosing(journey, folder);
  const verdict = await month.verify();
  expect(verdict.ok).toBe(false);
  expect(verdict.words).toContain(`第 ${seq} 条起的记录不见了`);
  await journey.keep('month-tampered-tail');
}

const OTHER_NOTE = '已口头提醒';

const withOtherNote = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => (entry['seq'] === FINE ? { ...entry, note: OTHER_NOTE } : entry));

const entriesOf = (bundle: string): Entry[] =>
  entriesIn(readFileSync(join(bundle, 'ledger.jsonl'), 'utf8'));

export async function rebuiltChain(journey: Journey): Promise<void> {
  const forged = relinked(withOtherNote(entriesOf(journey.bundle)));
  const folder = tamper(copyOfData(journey), (raw) => {
    putBack(raw, forged);
    raw.prepare(`UPDATE month_close SET head_hash = ?`).run(forged.at(-1)?.['hash']);
  });
  const verify = (...more: string[]) => station(['verify', '--data', folder, ...more]);
  // Whole in itself: only what lies outside the computer gives it the lie.
  expect(verify().code).toBe(0);
  const { seq, hash } = journey.paper;
  expect(verify(...anchorOf(journey))).toMatchObject(broken(seq, 'anchor'));
  const month = await openClosing(journey, folder);
  expect((await month.verify()).ok).toBe(true);
  const verdict = await month.compare(seq, hash.replaceAll(/(.{4})/g, '$1 '));
  expect(verdict.ok).toBe(false);
  expect(verdict.words).toContain(`第 ${seq} 条与纸上不同`);
  await journey.keep('month-tampered-rebuilt');
  await journey.close();
}

/** A copy of the bundle with one file changed; sealed anew in the manifest where that is asked. */
function forgedBundle(
  journey: Journey,
  file: string,
  change: (text: string) => string,
  reseal: boolean,
): string {
  const bundle = journey.newFolder();
  cpSync(journey.bundle, bundle, { recursive: true });
  const was = readFileSync(join(bundle, file), 'utf8');
  const text = change(was);
  expect(text).not.toBe(was);
  writeFileSync(join(bundle, file), text);
  if (reseal) resealed(bundle, file, text);
  return bundle;
}

interface Manifest {
  head: { hash: string };
  files: { name: string; bytes: number; sha256: string }[];
}

function resealed(bundle: string, file: string, text: string): void {
  const path = join(bundle, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const seal = manifest.files.find(({ name }) => name === file);
  Object.assign(seal ?? {}, { bytes: Buffer.byteLength(text), sha256 });
  if (file === 'ledger.jsonl') manifest.head.hash = String(entriesIn(text).at(-1)?.['hash']);
  writeFileSync(path, JSON.stringify(manifest, null, 2));
}

const jsonLines = (entries: readonly Entry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

const changeLine = (text: string): string => jsonLines(withOtherNote(entriesIn(text)));
const changeCsv = (text: string): string => text.replace(',-100.00,', ',-10.00,');
const changeNote = (text: string): string => text.replace('端茶未用托盘', OTHER_NOTE);
const rebuild = (text: string): string => jsonLines(relinked(withOtherNote(entriesIn(text))));

const verifyBundle = (bundle: string, ...more: string[]) =>
  station(['verify', '--bundle', bundle, ...more]);

export function changedBundles(journey: Journey): void {
  const line = forgedBundle(journey, 'ledger.jsonl', changeLine, false);
  expect(verifyBundle(line)).toMatchObject(broken(FINE, 'wrong-hash'));
  for (const [reseal, reason] of [
    [false, 'file-changed entries.csv'],
    [true, 'entries.csv'],
  ] as const) {
    const csv = forgedBundle(journey, 'entries.csv', changeCsv, reseal);
    expect(verifyBundle(csv)).toMatchObject(broken(0, reason));
  }
}

export function rebuiltBundle(journey: Journey): void {
  const bundle = forgedBundle(journey, 'ledger.jsonl', rebuild, true);
  const entries = changeNote(readFileSync(join(bundle, 'entries.csv'), 'utf8'));
  writeFileSync(join(bundle, 'entries.csv'), entries);
  resealed(bundle, 'entries.csv', entries);
  // A careful forger's: chain, tables and manifest agree, and only the paper does not.
  expect(verifyBundle(bundle).code).toBe(0);
  const { seq } = journey.paper;
  expect(verifyBundle(bundle, ...anchorOf(journey))).toMatchObject(broken(seq, 'anchor'));
}
